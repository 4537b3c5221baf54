// Into which groups do the actors of signed pairs fall, and which pairs contradict that?
import type { ActorId } from '../model/stance-graph.ts';
import type { Partition } from './partition/partition.ts';
import { contradicts, type SignedNet } from './partition/signed-edge.ts';
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

/** Of pairs that are signed, none of them mixed; actors are numbered in alphabetical order. */
export function buildNet(pairs: readonly SignedPair[]): SignedNet {
  const numberOf = new Map(listActors(pairs).map((actor, number) => [actor, number]));
  return {
    size: numberOf.size,
    edges: pairs.map(({ ends, sign }) => ({
      a: numberOf.get(ends[0]) ?? 0,
      b: numberOf.get(ends[1]) ?? 0,
      sign: sign === 1 ? 1 : -1,
    })),
  };
}

/** What was found for the net of these pairs. */
export function readSplit(pairs: readonly SignedPair[], found: Partition): Split {
  const { groups, atLeast, exact, others } = found;
  const { edges } = buildNet(pairs);
  const members: ActorId[][] = [];
  listActors(pairs).forEach((actor, number) => {
    const group = groups[number] ?? 0;
    members[group] = [...(members[group] ?? []), actor];
  });
  return {
    groups: members,
    contradictions: pairs.filter((_, at) => {
      const edge = edges[at];
      return edge !== undefined && contradicts(groups, edge);
    }),
    atLeast,
    exact,
    others,
  };
}

function listActors(pairs: readonly SignedPair[]): readonly ActorId[] {
  return [...new Set(pairs.flatMap(({ ends }) => ends))].sort();
}
