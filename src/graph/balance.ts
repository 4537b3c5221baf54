// How far do the signed pairs fall into camps? Balance after Heider 1946, Cartwright & Harary 1956; frustration after Harary 1959.
import type { ActorId } from '../model/stance-graph.ts';
import { type Partition, partition } from './partition.ts';
import type { SignedPair } from './signed-pairs.ts';

export interface Balance {
  readonly pairs: { readonly positive: number; readonly negative: number; readonly mixed: number };
  readonly triads: number;
  readonly balancedTriads: number;
  /** Pairs that contradict the best split into two camps; "at most" where not exact. */
  readonly frustration: { readonly value: number; readonly exact: boolean };
  readonly camps: readonly [readonly ActorId[], readonly ActorId[]];
  readonly blocs: {
    readonly groups: readonly (readonly ActorId[])[];
    readonly contradictions: number;
    readonly exact: boolean;
  };
}

export function measureBalance(pairs: readonly SignedPair[]): Balance {
  const signed = pairs.filter(({ sign }) => sign !== 0);
  const count = (sign: number) => pairs.filter((pair) => pair.sign === sign).length;
  const camps = split(signed, 2);
  const blocs = split(signed, Number.POSITIVE_INFINITY);
  const [first = [], second = []] = camps.groups;
  return {
    pairs: { positive: count(1), negative: count(-1), mixed: count(0) },
    ...countTriads(signed),
    frustration: { value: camps.contradictions, exact: camps.exact },
    camps: [first, second],
    blocs,
  };
}

function countTriads(pairs: readonly SignedPair[]): { triads: number; balancedTriads: number } {
  const signByOther = new Map<ActorId, Map<ActorId, number>>();
  const note = (one: ActorId, other: ActorId, sign: number) => {
    const signs = signByOther.get(one) ?? new Map<ActorId, number>();
    signByOther.set(one, signs.set(other, sign));
  };
  for (const { ends, sign } of pairs) {
    note(ends[0], ends[1], sign);
    note(ends[1], ends[0], sign);
  }
  let triads = 0;
  let balancedTriads = 0;
  for (const { ends, sign } of pairs) {
    const [one, other] = ends;
    for (const [third, toOne] of signByOther.get(one) ?? []) {
      const toOther = signByOther.get(other)?.get(third);
      // Each triad has one pair whose third actor is the last in the alphabet.
      if (toOther === undefined || third < other) continue;
      triads++;
      if (sign * toOne * toOther > 0) balancedTriads++;
    }
  }
  return { triads, balancedTriads };
}

/** Each connected part is split on its own; only whole actors with signed pairs take part. */
function split(pairs: readonly SignedPair[], most: number): Balance['blocs'] {
  const groups: ActorId[][] = [];
  let contradictions = 0;
  let exact = true;
  for (const { actors, within } of connectedParts(pairs)) {
    const indexOf = new Map(actors.map((actor, index) => [actor, index]));
    const edges = within.map(({ ends, sign }) => ({
      a: indexOf.get(ends[0]) ?? 0,
      b: indexOf.get(ends[1]) ?? 0,
      sign: sign === 1 ? (1 as const) : (-1 as const),
    }));
    const found: Partition = partition(actors.length, edges, most);
    contradictions += found.contradictions;
    exact &&= found.exact;
    // Two camps of parts without a tie between them may be joined either way: first with first.
    const offset = most === 2 ? 0 : groups.length;
    actors.forEach((actor, index) => {
      const group = offset + (found.groups[index] ?? 0);
      groups[group] = [...(groups[group] ?? []), actor];
    });
  }
  return { groups: groups.map((group) => group.sort()), contradictions, exact };
}

interface Part {
  readonly actors: readonly ActorId[];
  readonly within: readonly SignedPair[];
}

function connectedParts(pairs: readonly SignedPair[]): readonly Part[] {
  const neighbours = new Map<ActorId, ActorId[]>();
  for (const { ends } of pairs)
    for (const [one, other] of [ends, [ends[1], ends[0]] as const])
      neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  const seen = new Set<ActorId>();
  const parts: Part[] = [];
  for (const start of Array.from(neighbours.keys()).sort()) {
    if (seen.has(start)) continue;
    const actors = [start];
    seen.add(start);
    // The list grows while it is walked.
    for (const actor of actors)
      for (const next of neighbours.get(actor) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          actors.push(next);
        }
    const own = new Set(actors);
    parts.push({ actors: actors.sort(), within: pairs.filter(({ ends }) => own.has(ends[0])) });
  }
  return parts;
}
