// Where do two actors take the same stance, where the opposite, and where does only one speak, in whose words?
import { compareSpeakers, indexSpeakers, type SharedTarget } from '../graph/agreement.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Actor, ActorId } from '../model/stance-graph.ts';
import { buildGroups, type ComparedGroup, summariseAgreement } from './comparison-groups.ts';
import { nameActor } from './describe-stance.ts';
import { entriesOf } from './entries-of.ts';
import type { CheckQuote } from './quote-card.ts';
import type { Scene, SceneStance } from './scene.ts';
import type { ActorPair } from './view-state.ts';

export interface Comparison {
  readonly actors: readonly [Actor, Actor];
  /** An actor beside itself. */
  readonly itself: boolean;
  /** "Same stance on 2 targets, opposed on 1, only one speaks on 3." */
  readonly summary: string;
  readonly groups: readonly ComparedGroup[];
  /** Stances of the two whose words do not match the text, and which are left out. */
  readonly uncounted: number;
}

const SUMMARY = {
  same: 'Same stance on',
  noun: 'target',
  alone: 'only one speaks on',
  nothing: 'Neither takes a stance with a sign that is shown.',
};

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
  const agreement = compareSpeakers(speakers, one.id, other.id);
  const itself = one === other;
  const unsigned = itself
    ? []
    : pairUnsigned(
        counted.filter((each) => signOf(each) === 0),
        pair,
      );
  const entries = entriesOf(scene, index, check);
  return {
    actors: [one, other],
    itself,
    summary: summariseAgreement(agreement, SUMMARY),
    groups: buildGroups(
      agreement,
      unsigned,
      {
        same: { title: 'Same stance' },
        opposite: { title: 'Opposed' },
        mixed: {
          title: 'Both signs, so neither',
          note: 'At least one of the two takes stances of both signs there.',
        },
        onlyOne: { title: `Only ${one.name} speaks` },
        onlyOther: { title: `Only ${other.name} speaks` },
        unsigned: {
          title: 'Without a sign, not compared',
          note: 'These stances have no sign, so they count neither as agreement nor as its opposite.',
        },
      },
      (target) => ({ source: null, target: nameActor(index, target) }),
      [entries, entries],
    ),
    uncounted: own.length - counted.length,
  };
}

function pairUnsigned(
  stances: readonly SceneStance[],
  [one, other]: ActorPair,
): readonly SharedTarget<ActorId>[] {
  const idsOf = (source: ActorId, target: ActorId) =>
    stances.filter((each) => each.source === source && each.target === target).map(({ id }) => id);
  return [...new Set(stances.map(({ target }) => target))].map((target) => ({
    target,
    one: idsOf(one, target),
    other: idsOf(other, target),
  }));
}
