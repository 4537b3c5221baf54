// Which values does each facet offer for this data?
import { ACTOR_KINDS, VOICES } from '../model/stance-graph.ts';
import type { Criteria, FacetName } from './criteria.ts';
import type { GraphIndex } from './index-graph.ts';

export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** All stances of the vocabulary, and of the rest what occurs; kinds are those of actors as shown. */
export function facetValues(index: GraphIndex, by: Criteria['by']): FacetValues {
  const kinds = new Set<string>();
  const voices = new Set<string>();
  for (const { stance, sourceState, targetState, evidence } of index.facts) {
    const ends = by === 'state' ? [sourceState, targetState] : [stance.source, stance.target];
    for (const end of ends) kinds.add(index.actorById.get(end)?.kind ?? 'other');
    for (const { voice } of evidence) if (voice !== null) voices.add(voice);
  }
  return {
    stance: index.dataset.vocabulary.map(({ id }) => id),
    voice: VOICES.filter((voice) => voices.has(voice)),
    outlet: index.outlets,
    kind: ACTOR_KINDS.filter((kind) => kinds.has(kind)),
    topic: index.topics,
  };
}
