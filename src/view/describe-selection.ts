// What does the panel say about what is selected?
import type { GraphIndex } from '../graph/index-graph.ts';
import { describeActor } from './describe-actor.ts';
import { describeContest } from './describe-contest.ts';
import { describeOverview } from './describe-overview.ts';
import { attributionSentence, describeAttribution, nameActor } from './describe-stance.ts';
import type { Details, StanceDetails, TieDetails } from './details.ts';
import { byNames, type CheckQuote, describeEntry, describeWithdrawn } from './quote-card.ts';
import type { Scene } from './scene.ts';
import { tieId } from './tie-id.ts';
import type { Selection } from './view-state.ts';

const UNCHECKED: CheckQuote = () => 'unchecked';

/** With nothing selected, or nothing that the data has: the overview. */
export function describeSelection(
  scene: Scene,
  index: GraphIndex,
  selection: Selection | null,
  check: CheckQuote = UNCHECKED,
): Details {
  const details = selection === null ? null : describe(scene, index, selection, check);
  return details ?? describeOverview(scene, index);
}

function describe(
  scene: Scene,
  index: GraphIndex,
  selection: Selection,
  check: CheckQuote,
): Details | null {
  if (selection.type === 'actor') return describeActor(scene, index, selection.id, check);
  if (selection.type === 'stance') return describeStance(scene, index, selection, check);
  return describeTie(scene, index, selection, check);
}

function describeTie(
  scene: Scene,
  index: GraphIndex,
  { source, target, stance }: Selection & { type: 'tie' },
  check: CheckQuote,
): TieDetails | null {
  const kind = index.kindById.get(stance);
  if (kind === undefined || !index.actorById.has(source) || !index.actorById.has(target))
    return null;
  const shown = scene.stances.filter(
    (each) => each.source === source && each.target === target && each.stance === stance,
  );
  const id = tieId(source, stance, target);
  const tie = scene.ties.find((each) => each.id === id);
  return {
    type: 'tie',
    source: nameActor(index, source),
    target: nameActor(index, target),
    kind,
    outlets: tie?.outlets ?? [],
    contest: describeContest(scene, index, tie, check),
    stances: shown
      .flatMap((each) => {
        const facts = index.stanceById.get(each.id);
        return facts === undefined ? [] : [describeEntry(index, facts, each, check)];
      })
      .toSorted(byNames),
    hidden: countBetween() - shown.length,
  };

  function countBetween(): number {
    const isRolledUp = scene.by === 'state';
    return index.facts.filter(
      (facts) =>
        facts.kind.id === stance &&
        (isRolledUp ? facts.sourceState : facts.stance.source) === source &&
        (isRolledUp ? facts.targetState : facts.stance.target) === target,
    ).length;
  }
}

function describeStance(
  scene: Scene,
  index: GraphIndex,
  { id, place }: Selection & { type: 'stance' },
  check: CheckQuote,
): StanceDetails | null {
  const facts = index.stanceById.get(id);
  if (facts === undefined) return null;
  const shown = scene.stances.find((each) => each.id === id) ?? null;
  const tie = scene.ties.find(({ stances }) => stances.includes(id));
  return {
    type: 'stance',
    entry: describeEntry(index, facts, shown, check),
    withdrawnCards: describeWithdrawn(index, facts, check),
    meant: place ?? null,
    contest: describeContest(scene, index, tie, check),
    sentence: attributionSentence(describeAttribution(index, facts, null, null)),
    shown: shown !== null,
  };
}
