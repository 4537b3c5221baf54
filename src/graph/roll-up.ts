// Which state does an actor count as when actors are rolled up along `partOf`?
import type { Actor, ActorId } from '../model/stance-graph.ts';

/** The topmost ancestor of kind state, or, where no state is on the way, the topmost ancestor. */
export function rollUp(actorById: ReadonlyMap<ActorId, Actor>): ReadonlyMap<ActorId, ActorId> {
  const stateOf = new Map<ActorId, ActorId>();
  for (const actor of actorById.values()) {
    const chain = [actor, ...ancestorsOf(actor, actorById)];
    const top = chain.findLast(({ kind }) => kind === 'state') ?? chain.at(-1) ?? actor;
    stateOf.set(actor.id, top.id);
  }
  return stateOf;
}

/** From the nearest to the topmost; ends at a cycle instead of going round. */
export function ancestorsOf(
  actor: Actor,
  actorById: ReadonlyMap<ActorId, Actor>,
): readonly Actor[] {
  const chain: Actor[] = [];
  const seen = new Set<ActorId>([actor.id]);
  let next = actor.partOf;
  while (next !== undefined && !seen.has(next)) {
    const parent = actorById.get(next);
    if (parent === undefined) break;
    seen.add(next);
    chain.push(parent);
    next = parent.partOf;
  }
  return chain;
}
