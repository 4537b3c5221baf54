// What do signed pairs come to before anybody splits them? Triads, balanced or not, after Heider 1946, Cartwright & Harary 1956.
import type { ActorId } from '../model/stance-graph.ts';
import type { SignedPair } from './signed-pairs.ts';

export interface Triad {
  /** In alphabetical order. */
  readonly actors: readonly [ActorId, ActorId, ActorId];
  readonly pairs: readonly [SignedPair, SignedPair, SignedPair];
  /** The product of its three signs is positive. */
  readonly balanced: boolean;
}

export interface PairCounts {
  /** What is split, by its ends. */
  readonly signed: readonly SignedPair[];
  readonly positive: readonly SignedPair[];
  readonly negative: readonly SignedPair[];
  /** Left out of the mathematics. */
  readonly mixed: readonly SignedPair[];
  readonly triads: readonly Triad[];
  /** Fewer signed triads than balance can be told from. */
  readonly tooLittle: boolean;
  /** Actors of whom a single stance is all that the signed pairs know: without it they would be in no group. */
  readonly restsOnOne: readonly ActorId[];
}

export const FEWEST_TRIADS = 5;

/** The same for the same pairs, in whatever order they come. */
export function countPairs(pairs: readonly SignedPair[]): PairCounts {
  const counts = countsOf.get(pairs) ?? count(pairs);
  countsOf.set(pairs, counts);
  return counts;
}

// The panel and the sentences ask for the same pairs, again with each step of the search.
const countsOf = new WeakMap<readonly SignedPair[], PairCounts>();

function count(pairs: readonly SignedPair[]): PairCounts {
  const signed = listSigned(pairs);
  const triads = findTriads(signed);
  return {
    signed,
    positive: signed.filter(({ sign }) => sign === 1),
    negative: signed.filter(({ sign }) => sign === -1),
    mixed: pairs.filter(({ sign }) => sign === 0).sort(byEnds),
    triads,
    tooLittle: triads.length < FEWEST_TRIADS,
    restsOnOne: findSingles(signed),
  };
}

/** What can be split, by its ends. */
function listSigned(pairs: readonly SignedPair[]): readonly SignedPair[] {
  return pairs.filter(({ sign }) => sign !== 0).sort(byEnds);
}

function byEnds(x: SignedPair, y: SignedPair): number {
  return compare(x.ends[0], y.ends[0]) || compare(x.ends[1], y.ends[1]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function findTriads(pairs: readonly SignedPair[]): readonly Triad[] {
  const pairsOf = new Map<ActorId, Map<ActorId, SignedPair>>();
  for (const pair of pairs) {
    const [one, other] = pair.ends;
    pairsOf.set(one, (pairsOf.get(one) ?? new Map()).set(other, pair));
  }
  // Ends are in alphabetical order, so each triad is met once: from its first actor.
  return pairs.flatMap((pair) => {
    const [first, second] = pair.ends;
    return [...(pairsOf.get(second) ?? [])].flatMap(([third, last]): readonly Triad[] => {
      const across = pairsOf.get(first)?.get(third);
      if (across === undefined) return [];
      const balanced = pair.sign * across.sign * last.sign > 0;
      return [{ actors: [first, second, third], pairs: [pair, across, last], balanced }];
    });
  });
}

function findSingles(pairs: readonly SignedPair[]): readonly ActorId[] {
  const counts = new Map<ActorId, number>();
  for (const { ends, stances } of pairs)
    for (const actor of ends) counts.set(actor, (counts.get(actor) ?? 0) + stances.length);
  return [...counts.keys()].filter((actor) => counts.get(actor) === 1).sort();
}
