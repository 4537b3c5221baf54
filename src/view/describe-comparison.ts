// Where do two actors take the same stance, where the opposite, and where does only one speak, in whose words?
import {
  type Agreement,
  compareActors,
  indexSpeakers,
  type SharedTarget,
} from '../graph/agreement.ts';
import { alphabetically } from '../graph/alphabetical.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Actor, ActorId } from '../model/stance-graph.ts';
import { formatCount } from './count-wording.ts';
import { type ActorName, nameActor } from './describe-stance.ts';
import { entriesOf } from './entries-of.ts';
import type { CheckQuote, StanceEntry } from './quote-card.ts';
import type { Scene, SceneStance } from './scene.ts';
import type { ActorPair } from './view-state.ts';
import { countOf } from './wording.ts';

type Outcome = keyof Agreement | 'unsigned';

export interface ComparedRow {
  readonly target: ActorName;
  /** The stances of the first actor on it, then those of the second. */
  readonly sides: readonly [readonly StanceEntry[], readonly StanceEntry[]];
}

export interface ComparedGroup {
  readonly outcome: Outcome;
  readonly title: string;
  /** What that means, where the title alone does not say it. */
  readonly note: string | null;
  /** In alphabetical order of the targets; never empty. */
  readonly rows: readonly ComparedRow[];
}

export interface Comparison {
  readonly actors: readonly [Actor, Actor];
  /** An actor beside itself. */
  readonly itself: boolean;
  /** "Same stance on 2 targets, opposed on 1, only one of the two speaks on 3." */
  readonly summary: string;
  readonly groups: readonly ComparedGroup[];
  /** Stances of the two whose words do not match the text, and which are left out. */
  readonly uncounted: number;
}

const MIXED_NOTE = 'At least one of the two takes stances of both signs there.';
const UNSIGNED_NOTE =
  'These stances have no sign, so they count neither as agreement nor as its opposite.';

/** Null where the data does not have both. */
export function describeComparison(
  scene: Scene,
  index: GraphIndex,
  pair: ActorPair,
  check: CheckQuote,
): Comparison | null {
  const [one, other] = pair.map((id) => index.actorById.get(id));
  if (one === undefined || other === undefined) return null;
  const own = scene.stances.filter(({ source }) => source === one.id || source === other.id);
  const counted = own.filter((stance) => stance.counted.length > 0);
  const signOf = ({ stance }: SceneStance) => index.kindById.get(stance)?.sign ?? 0;
  const speakers = indexSpeakers(counted.map((each) => ({ ...each, sign: signOf(each) })));
  const agreement = compareActors(speakers, one.id, other.id);
  const itself = one === other;
  const unsigned = itself
    ? []
    : pairUnsigned(
        counted.filter((each) => signOf(each) === 0),
        pair,
      );
  const describeAll = entriesOf(scene, index, check);
  const groups = [
    group('same', 'Same stance', agreement.same),
    group('opposite', 'Opposed', agreement.opposite),
    group('mixed', 'Both signs, so neither', agreement.mixed, MIXED_NOTE),
    group('onlyOne', `Only ${one.name} speaks`, agreement.onlyOne),
    group('onlyOther', `Only ${other.name} speaks`, agreement.onlyOther),
    group('unsigned', 'Without a sign, not compared', unsigned, UNSIGNED_NOTE),
  ];
  return {
    actors: [one, other],
    itself,
    summary: summarise(agreement),
    groups: groups.filter(({ rows }) => rows.length > 0),
    uncounted: own.length - counted.length,
  };

  function group(
    outcome: Outcome,
    title: string,
    targets: readonly SharedTarget[],
    note: string | null = null,
  ): ComparedGroup {
    const rows = targets.map(
      (each): ComparedRow => ({
        target: nameActor(index, each.target),
        sides: [describeAll(each.one), describeAll(each.other)],
      }),
    );
    return { outcome, title, note, rows: rows.toSorted(byTarget) };
  }
}

function byTarget({ target: a }: ComparedRow, { target: b }: ComparedRow): number {
  return alphabetically(a.name, b.name) || alphabetically(a.id, b.id);
}

function pairUnsigned(
  stances: readonly SceneStance[],
  [one, other]: ActorPair,
): readonly SharedTarget[] {
  const idsOf = (source: ActorId, target: ActorId) =>
    stances.filter((each) => each.source === source && each.target === target).map(({ id }) => id);
  return [...new Set(stances.map(({ target }) => target))].map((target) => ({
    target,
    one: idsOf(one, target),
    other: idsOf(other, target),
  }));
}

function summarise({ same, opposite, mixed, onlyOne, onlyOther }: Agreement): string {
  const alone = onlyOne.length + onlyOther.length;
  if (same.length + opposite.length + mixed.length + alone === 0)
    return 'Neither takes a stance with a sign that is shown.';
  const parts = [
    `Same stance on ${countOf(same.length, 'target')}`,
    `opposed on ${formatCount(opposite.length)}`,
    ...(mixed.length > 0 ? [`both signs on ${formatCount(mixed.length)}`] : []),
    `only one speaks on ${formatCount(alone)}`,
  ];
  return `${parts.join(', ')}.`;
}
