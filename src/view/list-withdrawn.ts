// Which stances were withdrawn, and what does the data say of why?
import type { GraphIndex } from '../graph/index-graph.ts';
import type { ActorId, StanceId } from '../model/stance-graph.ts';
import { attributionSentence, describeAttribution } from './describe-stance.ts';

export interface Withdrawal {
  readonly stance: StanceId;
  /** Who took which step toward whom. */
  readonly sentence: string;
  readonly note: string | null;
}

export const NO_REASON = 'The data does not say why.';

/** In order of the dataset; of some actors, those that they took and those about them. */
export function listWithdrawn(
  index: GraphIndex,
  actors: ReadonlySet<ActorId> | null = null,
): readonly Withdrawal[] {
  return [...index.stanceById.values()]
    .filter(({ stance }) => stance.status === 'withdrawn')
    .filter(
      ({ stance }) => actors === null || actors.has(stance.source) || actors.has(stance.target),
    )
    .map((facts) => ({
      stance: facts.stance.id,
      sentence: attributionSentence({
        ...describeAttribution(index, facts, null, null),
        date: null,
      }),
      note: facts.stance.note ?? null,
    }));
}
