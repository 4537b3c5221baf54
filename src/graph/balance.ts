// How far do the signed pairs fall into camps? Balance after Heider 1946, Cartwright & Harary 1956; frustration after Harary 1959.
import type { ActorId } from '../model/stance-graph.ts';
import { type Partition, partition } from './partition/partition.ts';
import { contradicts, type SignedNet, type SplitKind } from './partition/signed-edge.ts';
import type { SignedPair } from './signed-pairs.ts';

export interface Split {
  /** Each in alphabetical order, the first is the one with the first actor; only actors with signed pairs are in one. */
  readonly groups: readonly (readonly ActorId[])[];
  /** The pairs that do not fit: positive ones across groups, negative ones inside one. */
  readonly contradictions: readonly SignedPair[];
  /** No split has fewer; as many as there are if the split is proven to be a best one. */
  readonly atLeast: number;
  readonly exact: boolean;
  /** Whether a connected part could be split otherwise with as few; null where that was not found out. */
  readonly others: boolean | null;
}

interface Triad {
  /** In alphabetical order. */
  readonly actors: readonly [ActorId, ActorId, ActorId];
  readonly pairs: readonly [SignedPair, SignedPair, SignedPair];
  /** The product of its three signs is positive. */
  readonly balanced: boolean;
}

export interface Balance {
  readonly positive: readonly SignedPair[];
  readonly negative: readonly SignedPair[];
  /** Left out of the mathematics. */
  readonly mixed: readonly SignedPair[];
  readonly triads: readonly Triad[];
  /** Fewer signed triads than balance can be told from. */
  readonly tooLittle: boolean;
  /** Two camps: the number of contradictions is the frustration index. */
  readonly camps: Split;
  /** Any number of groups, each held together by positive pairs. */
  readonly blocs: Split;
  /** Actors of whom a single stance is all that the signed pairs know: without it they would be in no group. */
  readonly restsOnOne: readonly ActorId[];
}

export const FEWEST_TRIADS = 5;

/** The same for the same pairs, in whatever order they come. */
export function measureBalance(pairs: readonly SignedPair[]): Balance {
  const sorted = pairs.toSorted(
    (x, y) => compare(x.ends[0], y.ends[0]) || compare(x.ends[1], y.ends[1]),
  );
  const signed = sorted.filter(({ sign }) => sign !== 0);
  const triads = findTriads(signed);
  return {
    positive: signed.filter(({ sign }) => sign === 1),
    negative: signed.filter(({ sign }) => sign === -1),
    mixed: sorted.filter(({ sign }) => sign === 0),
    triads,
    tooLittle: triads.length < FEWEST_TRIADS,
    camps: split(signed, 'camps'),
    blocs: split(signed, 'blocs'),
    restsOnOne: findSingles(signed),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function split(pairs: readonly SignedPair[], kind: SplitKind): Split {
  const actors = [...new Set(pairs.flatMap(({ ends }) => ends))].sort();
  const numberOf = new Map(actors.map((actor, number) => [actor, number]));
  const net: SignedNet = {
    size: actors.length,
    edges: pairs.map(({ ends, sign }) => ({
      a: numberOf.get(ends[0]) ?? 0,
      b: numberOf.get(ends[1]) ?? 0,
      sign: sign === 1 ? 1 : -1,
    })),
  };
  const { groups, atLeast, exact, others }: Partition = partition(net, kind);
  const members: ActorId[][] = [];
  actors.forEach((actor, number) => {
    const group = groups[number] ?? 0;
    members[group] = [...(members[group] ?? []), actor];
  });
  return {
    groups: members,
    contradictions: pairs.filter((_, at) => {
      const edge = net.edges[at];
      return edge !== undefined && contradicts(groups, edge);
    }),
    atLeast,
    exact,
    others,
  };
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
