// What is the name of a tie? The same text in the scene, on the canvas and in the address.
import type { ActorId, StanceKindId } from '../model/stance-graph.ts';
import type { TieId } from './scene.ts';

/** Ids contain no `>`, so the name is unique. */
export function tieId(source: ActorId, stance: StanceKindId, target: ActorId): TieId {
  return `${source}>${stance}>${target}` as TieId;
}
