// How are two actors connected? The shortest chains of ties between them, in either direction of each tie.
import type { ActorId } from '../model/stance-graph.ts';

interface Ends {
  readonly source: ActorId;
  readonly target: ActorId;
}

export interface Paths {
  /** Ties along each of the shortest chains; 0 from an actor to itself. */
  readonly steps: number;
  /** How many shortest chains there are, counted by the actors they pass. */
  readonly total: number;
  /** The first of them, each as the actors from one end to the other. */
  readonly paths: readonly (readonly ActorId[])[];
}

/** In the order that `compare` gives the actors along the way; null if nothing connects the two. */
export function findPaths(
  ties: readonly Ends[],
  from: ActorId,
  to: ActorId,
  limit: number,
  compare: (a: ActorId, b: ActorId) => number,
): Paths | null {
  const neighboursOf = joinNeighbours(ties);
  const distanceTo = measureDistances(neighboursOf, to);
  const steps = distanceTo.get(from);
  if (steps === undefined) return null;
  const nextOf = new Map<ActorId, readonly ActorId[]>();
  const onward = (id: ActorId): readonly ActorId[] => {
    const known = nextOf.get(id);
    if (known !== undefined) return known;
    const nearer = (distanceTo.get(id) ?? 0) - 1;
    const next = [...(neighboursOf.get(id) ?? [])]
      .filter((each) => distanceTo.get(each) === nearer)
      .toSorted(compare);
    nextOf.set(id, next);
    return next;
  };
  return {
    steps,
    total: countPaths(onward, from, steps),
    paths: listPaths(onward, [from], to, limit),
  };
}

function joinNeighbours(ties: readonly Ends[]): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const neighboursOf = new Map<ActorId, Set<ActorId>>();
  const join = (a: ActorId, b: ActorId) => {
    const known = neighboursOf.get(a);
    if (known === undefined) neighboursOf.set(a, new Set([b]));
    else known.add(b);
  };
  for (const { source, target } of ties) {
    join(source, target);
    join(target, source);
  }
  return neighboursOf;
}

function measureDistances(
  neighboursOf: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
  to: ActorId,
): ReadonlyMap<ActorId, number> {
  const distances = new Map([[to, 0]]);
  // A map is walked in the order it grows in, so it is its own queue.
  for (const [id, distance] of distances) {
    for (const neighbour of neighboursOf.get(id) ?? []) {
      if (!distances.has(neighbour)) distances.set(neighbour, distance + 1);
    }
  }
  return distances;
}

/** Level by level: chains can be far more than could be listed. */
function countPaths(
  onward: (id: ActorId) => readonly ActorId[],
  from: ActorId,
  steps: number,
): number {
  let waysTo = new Map([[from, 1]]);
  for (let step = 0; step < steps; step += 1) {
    const next = new Map<ActorId, number>();
    for (const [id, ways] of waysTo) {
      for (const each of onward(id)) next.set(each, (next.get(each) ?? 0) + ways);
    }
    waysTo = next;
  }
  let total = 0;
  for (const ways of waysTo.values()) total += ways;
  return total;
}

function listPaths(
  onward: (id: ActorId) => readonly ActorId[],
  begun: readonly ActorId[],
  to: ActorId,
  limit: number,
): readonly (readonly ActorId[])[] {
  const found: (readonly ActorId[])[] = [];
  // The last of these is gone on with first, so what comes first is put on last.
  const open: (readonly ActorId[])[] = [begun];
  for (let path = open.pop(); path !== undefined && found.length < limit; path = open.pop()) {
    const last = path.at(-1);
    if (last === to) found.push(path);
    else if (last !== undefined) {
      for (const next of onward(last).toReversed()) open.push([...path, next]);
    }
  }
  return found;
}
