// What stays lit when something is selected or pointed at? It, and what it touches.
import type { ActorId, StanceId } from '../model/stance-graph.ts';
import type { Scene, SceneTie, TieId } from '../view/scene.ts';
import type { Selection } from '../view/view-state.ts';
import type { Drawing, DrawnTie } from './drawing.ts';

export interface Highlight {
  /** The actors and ties themselves. */
  readonly chosenNodes: ReadonlySet<ActorId>;
  readonly chosenTies: ReadonlySet<TieId>;
  /** Those and what they touch; null when nothing is faded. */
  readonly lit: { readonly nodes: ReadonlySet<ActorId>; readonly ties: ReadonlySet<TieId> } | null;
  /** Of stances that have just come into sight; nothing is faded for them. */
  readonly freshTies: ReadonlySet<TieId>;
}

const NOTHING: ReadonlySet<never> = new Set();

export const NO_HIGHLIGHT: Highlight = {
  chosenNodes: NOTHING,
  chosenTies: NOTHING,
  lit: null,
  freshTies: NOTHING,
};

/** Pointing at something while something is selected lights both; null stands for nothing. */
export function highlightOf(
  drawing: Drawing,
  scene: Scene,
  selections: readonly (Selection | null)[],
  fresh: ReadonlySet<StanceId> = NOTHING,
): Highlight {
  const chosenNodes = new Set<ActorId>();
  const chosenTies = new Set<TieId>();
  for (const each of selections) {
    if (each?.type === 'actor' && drawing.nodeById.has(each.id)) chosenNodes.add(each.id);
    if (each && each.type !== 'actor')
      for (const id of tiesOf(drawing, scene, each)) chosenTies.add(id);
  }
  const freshTies = fresh.size === 0 ? NOTHING : freshOf(drawing, scene, fresh);
  if (chosenNodes.size + chosenTies.size === 0)
    return freshTies.size === 0 ? NO_HIGHLIGHT : { ...NO_HIGHLIGHT, freshTies };
  const nodes = new Set(chosenNodes);
  const ties = new Set(chosenTies);
  // Who reads one account of a contested pair is shown the line of the other.
  const split = new Set([...chosenTies].map((id) => pairName(drawing.tieById.get(id))));
  for (const tie of drawing.tieById.values()) {
    if (chosenNodes.has(tie.source) || chosenNodes.has(tie.target)) ties.add(tie.id);
    if (tie.contested && split.has(pairName(tie))) ties.add(tie.id);
    if (!ties.has(tie.id)) continue;
    nodes.add(tie.source);
    nodes.add(tie.target);
  }
  return { chosenNodes, chosenTies, lit: { nodes, ties }, freshTies };
}

function freshOf(drawing: Drawing, scene: Scene, fresh: ReadonlySet<StanceId>): Set<TieId> {
  const ties = scene.ties.filter(
    ({ id, stances }) => drawing.tieById.has(id) && stances.some((each) => fresh.has(each)),
  );
  return new Set(ties.map(({ id }) => id));
}

/** Null where the tie is not contested. */
function pairName(tie: DrawnTie | undefined): string | null {
  return tie?.contested ? `${tie.source}>${tie.target}` : null;
}

function tiesOf(drawing: Drawing, scene: Scene, selection: Selection): TieId[] {
  return scene.ties
    .filter((tie) => drawing.tieById.has(tie.id) && isSelected(tie, selection))
    .map(({ id }) => id);
}

/** The tie itself, or one of its stances; an actor's ties are not selected with it. */
export function isSelected(tie: SceneTie, selection: Selection | null): boolean {
  if (selection === null || selection.type === 'actor') return false;
  if (selection.type === 'stance') return tie.stances.includes(selection.id);
  const { source, target, stance } = selection;
  return tie.source === source && tie.target === target && tie.stance === stance;
}
