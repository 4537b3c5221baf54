// Of which pairs of actors do two outlets report the same sign, of which the opposite, and of which does only one report?
import {
  type Agreement,
  compareSpeakers,
  indexSpeakers,
  type SharedTarget,
} from '../graph/agreement.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { ActorId, StanceId } from '../model/stance-graph.ts';
import { buildGroups, type ComparedGroup } from './comparison-groups.ts';
import { formatCount } from './count-wording.ts';
import { nameActor } from './describe-stance.ts';
import { entriesOf } from './entries-of.ts';
import type { CheckQuote, StanceEntry } from './quote-card.ts';
import type { Scene, SceneStance } from './scene.ts';
import type { OutletPair } from './view-state.ts';
import { countOf } from './wording.ts';

export interface OutletComparison {
  readonly outlets: OutletPair;
  /** All outlets of the data, in alphabetical order: each of the two can be another. */
  readonly choice: readonly string[];
  readonly itself: boolean;
  /** "On 3 pairs of actors both outlets report a stance: … On 41 pairs only one of the two does." */
  readonly summary: string;
  readonly groups: readonly ComparedGroup[];
}

/** Ids have no blanks in them. */
type EndsKey = `${string} ${string}`;

interface Report {
  readonly id: StanceId;
  readonly source: string;
  readonly target: EndsKey;
  readonly sign: -1 | 0 | 1;
}

/** Only quotes count, since nothing else has an outlet; what their texts do not bear is left out. */
export function describeOutlets(
  scene: Scene,
  index: GraphIndex,
  outlets: OutletPair,
  check: CheckQuote,
): OutletComparison {
  const [one, other] = outlets;
  const reports = scene.stances.flatMap((stance) => reportsOf(stance, index));
  const agreement = compareSpeakers(indexSpeakers(reports), one, other);
  const itself = one === other;
  const entries = entriesOf(scene, index, check);
  const entriesIn = (outlet: string) => (ids: readonly StanceId[]) =>
    entries(ids).map((entry) => keepOutlet(entry, outlet));
  return {
    outlets,
    choice: index.outlets,
    itself,
    summary: summarise(agreement),
    groups: buildGroups(
      agreement,
      itself ? [] : pairUnsigned(reports, outlets),
      {
        same: { title: 'Both report the same sign' },
        opposite: { title: 'They report opposite signs' },
        mixed: {
          title: 'Both signs, so neither',
          note: 'At least one of the two reports stances of both signs there.',
        },
        onlyOne: { title: `Only ${one} reports` },
        onlyOther: { title: `Only ${other} reports` },
        unsigned: {
          title: 'Without a sign, not compared',
          note: 'These stances have no sign, so they count neither as agreement nor as its opposite.',
        },
      },
      (key) => {
        const [source = '', target = ''] = key.split(' ') as ActorId[];
        return {
          source: nameActor(index, source as ActorId),
          target: nameActor(index, target as ActorId),
        };
      },
      [entriesIn(one), entriesIn(other)],
    ),
  };
}

/** In words that need no other: which pairs, told by how many, and how. */
function summarise({ same, opposite, mixed, onlyOne, onlyOther }: Agreement<string>): string {
  const both = same.length + opposite.length + mixed.length;
  const alone = onlyOne.length + onlyOther.length;
  if (both + alone === 0) return 'Neither reports a stance with a sign that is shown.';
  const how = [
    [same.length, 'the same sign (+ or −)'],
    [opposite.length, 'opposite signs'],
    [mixed.length, 'both signs from at least one of them'],
  ] as const;
  const parts = how
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${what} on ${formatCount(count)}`);
  const first =
    both === 0
      ? 'On no pair of actors do both outlets report a stance with a sign.'
      : `On ${countOf(both, 'pair')} of actors both outlets report a stance: ${parts.join(', ')}.`;
  return alone === 0 ? first : `${first} On ${countOf(alone, 'pair')} only one of the two does.`;
}

function reportsOf(stance: SceneStance, { kindById }: GraphIndex): readonly Report[] {
  const { id, source, target, outlets } = stance;
  const sign = kindById.get(stance.stance)?.sign ?? 0;
  return outlets.map((outlet) => ({ id, source: outlet, target: `${source} ${target}`, sign }));
}

function pairUnsigned(
  reports: readonly Report[],
  [one, other]: OutletPair,
): readonly SharedTarget<EndsKey>[] {
  const unsigned = reports.filter(
    ({ sign, source }) => sign === 0 && (source === one || source === other),
  );
  const idsOf = (outlet: string, ends: EndsKey) =>
    unsigned
      .filter(({ source, target }) => source === outlet && target === ends)
      .map(({ id }) => id);
  return [...new Set(unsigned.map(({ target }) => target))].map((target) => ({
    target,
    one: idsOf(one, target),
    other: idsOf(other, target),
  }));
}

/** What the other outlets print of the same stance stands on their own side. */
function keepOutlet(entry: StanceEntry, outlet: string): StanceEntry {
  const cards = entry.cards.filter(
    (card) => card.type === 'quote' && card.article.outlet === outlet,
  );
  return { ...entry, cards };
}
