// Which stances lie within so many steps of the actors in focus?
import type { ActorId } from '../model/stance-graph.ts';
import type { Criteria } from './criteria.ts';
import type { GraphIndex } from './index-graph.ts';

interface Ends {
  readonly source: ActorId;
  readonly target: ActorId;
}

/** Keeps what has both ends within `hops` steps, along what is given and in either direction. */
export function keepNear<Stance extends Ends>(
  index: GraphIndex,
  { actor, hops, by }: Criteria,
  stances: readonly Stance[],
): readonly Stance[] {
  if (actor.length === 0) return stances;
  const centres = by === 'state' ? actor.map((id) => index.stateOf.get(id) ?? id) : actor;
  const near = reach(neighbours(stances), centres, hops);
  return stances.filter(({ source, target }) => near.has(source) && near.has(target));
}

function neighbours(stances: readonly Ends[]): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const neighboursOf = new Map<ActorId, Set<ActorId>>();
  const join = (a: ActorId, b: ActorId) => {
    const known = neighboursOf.get(a);
    if (known === undefined) neighboursOf.set(a, new Set([b]));
    else known.add(b);
  };
  for (const { source, target } of stances) {
    join(source, target);
    join(target, source);
  }
  return neighboursOf;
}

function reach(
  neighboursOf: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
  centres: readonly ActorId[],
  hops: number,
): ReadonlySet<ActorId> {
  const near = new Set(centres);
  let edge: readonly ActorId[] = [...near];
  for (let step = 0; step < hops && edge.length > 0; step += 1) {
    const next: ActorId[] = [];
    for (const id of edge) {
      for (const neighbour of neighboursOf.get(id) ?? []) {
        if (near.has(neighbour)) continue;
        near.add(neighbour);
        next.push(neighbour);
      }
    }
    edge = next;
  }
  return near;
}
