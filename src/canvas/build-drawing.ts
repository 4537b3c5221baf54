// How do a scene and its positions become shapes and lines?

import type { ActorKind, StanceKind } from '../model/stance-graph.ts';
import { drawnName } from '../view/drawn-name.ts';
import type { SceneTie } from '../view/scene.ts';
import { type StanceHead, styleOfKind } from '../view/stance-style.ts';
import type { Selection } from '../view/view-state.ts';
import type { Drawing, DrawnNode, DrawnTie, NodeShape } from './drawing.ts';
import { NO_STRETCH, type Stretch, toCanvas } from './fit-shape.ts';
import { isSelected } from './highlight.ts';
import type { Picture } from './picture.ts';

/** Arrowed curves are what drawing costs; past this many the rest would be a smear anyway. */
export const MOST_TIES = 1000;

const SHAPES: Readonly<Record<ActorKind, NodeShape>> = {
  state: 'ellipse',
  'government-body': 'round-rectangle',
  person: 'round-diamond',
  organisation: 'round-hexagon',
  'armed-group': 'round-triangle',
  population: 'oval',
  other: 'round-pentagon',
};

const HEADS: Readonly<Record<StanceHead, DrawnTie['head']>> = {
  triangle: 'triangle',
  tee: 'tee',
  open: 'chevron',
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
};

type Drawable = Pick<Picture, 'scene' | 'index' | 'positions'> &
  Partial<Pick<Picture, 'selection'>>;

export function buildDrawing(
  { scene, index, positions, selection = null }: Drawable,
  stretch: Stretch = NO_STRETCH,
): Drawing {
  const nodeById = new Map<DrawnNode['id'], DrawnNode>();
  for (const actor of scene.actors) {
    const place = positions.get(actor.id);
    if (!place || !isDrawable(place.x) || !isDrawable(place.y)) continue;
    nodeById.set(actor.id, {
      id: actor.id,
      ...toCanvas({ x: place.x, y: place.y }, stretch),
      shape: shapeOf(actor.kind),
      code: drawnName(actor.code).slice(0, 3),
      label: drawnName(actor.name),
      priority: actor.takes + actor.receives + (actor.kind === 'state' ? 0.5 : 0),
    });
  }
  // Among many lines, thinner ones leave more to see.
  const thinness = Math.min(1, Math.max(0.5, 1.15 - scene.ties.length / 230));
  const tieById = new Map<DrawnTie['id'], DrawnTie>();
  for (const tie of strongest(scene.ties, selection)) {
    const kind = index.kindById.get(tie.stance);
    if (!kind || !nodeById.has(tie.source) || !nodeById.has(tie.target)) continue;
    const look = lookOfKind(kind, index.dataset.vocabulary);
    tieById.set(tie.id, {
      id: tie.id,
      source: tie.source,
      target: tie.target,
      stance: tie.stance,
      ...look,
      dash: tie.wordless ? 'dotted' : look.dash,
      width: (tie.wordless ? 1.2 : widthOf(tie.outlets.length)) * thinness,
      hollow: tie.hollow,
      contested: tie.contested,
    });
  }
  return { nodeById, tieById };
}

export function shapeOf(kind: ActorKind): NodeShape {
  return SHAPES[kind];
}

type Look = Pick<DrawnTie, 'colour' | 'dash' | 'head' | 'glyph'>;

export function lookOfKind(kind: StanceKind, vocabulary: readonly StanceKind[]): Look {
  const { colour, dash, head, glyph } = styleOfKind(kind, vocabulary);
  return { colour: `stance-${colour}`, dash, head: HEADS[head], glyph };
}

/** A position from a link or file may be any number; Cytoscape would zoom to nothing for it. */
function isDrawable(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= 100_000;
}

function widthOf(outlets: number): number {
  return Math.min(6, 2 + 1.2 * Math.log2(Math.max(1, outlets)));
}

/** What is selected, then most outlets, then most stances; among equals those that come first. */
function strongest(ties: readonly SceneTie[], selection: Selection | null): readonly SceneTie[] {
  if (ties.length <= MOST_TIES) return ties;
  const chosen = (tie: SceneTie) => Number(isSelected(tie, selection));
  return ties
    .toSorted(
      (a, b) =>
        chosen(b) - chosen(a) ||
        b.outlets.length - a.outlets.length ||
        b.stances.length - a.stances.length,
    )
    .slice(0, MOST_TIES);
}
