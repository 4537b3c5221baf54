// Into how many parts do signed pairs fall that no pair joins?
import type { SignedPair } from '../graph/signed-pairs.ts';
import type { ActorId } from '../model/stance-graph.ts';

export function countParts(pairs: readonly SignedPair[]): number {
  const neighboursOf = new Map<ActorId, ActorId[]>();
  const join = (from: ActorId, to: ActorId) => {
    const known = neighboursOf.get(from);
    if (known === undefined) neighboursOf.set(from, [to]);
    else known.push(to);
  };
  for (const { ends } of pairs) {
    join(ends[0], ends[1]);
    join(ends[1], ends[0]);
  }
  const seen = new Set<ActorId>();
  let parts = 0;
  for (const start of neighboursOf.keys()) {
    if (seen.has(start)) continue;
    parts += 1;
    const reached = [start];
    for (const actor of reached) {
      if (seen.has(actor)) continue;
      seen.add(actor);
      reached.push(...(neighboursOf.get(actor) ?? []));
    }
  }
  return parts;
}
