// Which figures of balance does a view have, and how are they said? One source for the panel, the sentences and the command line.
import type { PairCounts } from '../graph/count-pairs.ts';
import type { SplitKind } from '../graph/partition/signed-edge.ts';
import type { Split } from '../graph/read-split.ts';
import type { SignedPair } from '../graph/signed-pairs.ts';
import { formatCount } from './count-wording.ts';
import { describeLack } from './describe-lack.ts';
import { nameGroups } from './name-groups.ts';
import { countOf } from './wording.ts';

export interface BalanceFigures {
  readonly tooLittleData?: string;
  readonly pairs: { readonly positive: number; readonly negative: number; readonly mixed: number };
  readonly triads: number;
  readonly balancedTriads: number;
  /** Not exact: "at most". */
  readonly frustration: SplitFigures & { readonly value: number };
  readonly camps: readonly [readonly string[], readonly string[]];
  readonly blocs: SplitFigures & {
    readonly groups: readonly (readonly string[])[];
    readonly contradictions: number;
  };
  readonly mixedPairs: readonly NamedPair[];
  readonly restsOnOne: readonly string[];
}

export interface SplitFigures {
  readonly exact: boolean;
  readonly atLeast: number;
  /** Whether another split is as good; null where that was not found out. */
  readonly others: boolean | null;
  readonly contradictedPairs: readonly NamedPair[];
}

export interface NamedPair {
  readonly actors: readonly [string, string];
  readonly stances: readonly string[];
}

export function listFigures(counts: PairCounts, camps: Split, blocs: Split): BalanceFigures {
  const { positive, negative, mixed, triads, restsOnOne } = counts;
  const [first = [], second = []] = camps.groups;
  const lack = describeLack(counts);
  return {
    ...(lack === null ? {} : { tooLittleData: lack }),
    pairs: { positive: positive.length, negative: negative.length, mixed: mixed.length },
    triads: triads.length,
    balancedTriads: triads.filter(({ balanced }) => balanced).length,
    frustration: { value: camps.contradictions.length, ...listSplit(camps) },
    camps: [first, second],
    blocs: {
      groups: blocs.groups,
      contradictions: blocs.contradictions.length,
      ...listSplit(blocs),
    },
    mixedPairs: mixed.map(nameEnds),
    restsOnOne,
  };
}

function listSplit({ exact, atLeast, others, contradictions }: Split): SplitFigures {
  return { exact, atLeast, others, contradictedPairs: contradictions.map(nameEnds) };
}

function nameEnds({ ends, stances }: SignedPair): NamedPair {
  return { actors: ends, stances };
}

/** "29 positive, 28 negative, 1 mixed". */
export function describePairCounts({ pairs }: Pick<BalanceFigures, 'pairs'>): string {
  const { positive, negative, mixed } = pairs;
  return `${formatCount(positive)} positive, ${formatCount(negative)} negative, ${formatCount(mixed)} mixed`;
}

/** "59 of 68 balanced". */
export function describeTriads(figures: Pick<BalanceFigures, 'triads' | 'balancedTriads'>): string {
  return `${formatCount(figures.balancedTriads)} of ${formatCount(figures.triads)} balanced`;
}

/** "7 contradicted pairs", "at most 3 contradicted pairs, at least 2". */
export function describeContradictions(
  contradictions: number,
  { exact, atLeast, others }: Pick<SplitFigures, 'exact' | 'atLeast' | 'others'>,
): string {
  const pairs = countOf(contradictions, 'contradicted pair');
  if (!exact) return `at most ${pairs}, at least ${formatCount(atLeast)}`;
  return others === true ? `${pairs}; another split does as well` : pairs;
}

/** "Two camps contradict 7 of 58 signed pairs, proven to be the fewest; no other two camps do as well." */
export function describeOutcome(kind: SplitKind, split: Split, signed: number): string {
  const { contradictions, exact, atLeast, others } = split;
  const count = contradictions.length;
  const who = kind === 'camps' ? 'Two camps contradict' : blocsContradict(split);
  const pairs = countOf(signed, 'signed pair');
  if (!exact)
    return `${who} at most ${formatCount(count)} of ${pairs}; the fewest that any split contradicts is at least ${formatCount(atLeast)}.`;
  if (count === 0) return `${who} none of ${pairs}.`;
  const rest =
    others === null
      ? ''
      : others
        ? '; another split does as well'
        : '; no other split does as well';
  return `${who} ${formatCount(count)} of ${pairs}, proven to be the fewest${rest}.`;
}

/** "1 actor on its own", "4 actors on their own". */
export function countAlone(actors: number): string {
  return `${countOf(actors, 'actor')} on ${actors === 1 ? 'its' : 'their'} own`;
}

/** "3 blocs contradict", "2 blocs and 4 actors on their own contradict", "1 bloc contradicts". */
function blocsContradict(split: Split): string {
  const { groups, alone } = nameGroups(split, 'blocs');
  const parts = [
    ...(groups.length > 0 ? [countOf(groups.length, 'bloc')] : []),
    ...(alone.length > 0 ? [countAlone(alone.length)] : []),
  ];
  if (parts.length === 0) return 'No bloc can contradict';
  return `${parts.join(' and ')} ${groups.length + alone.length === 1 ? 'contradicts' : 'contradict'}`;
}
