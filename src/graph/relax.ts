// Nothing is left: which criterion could be dropped, and how many stances would return?
import { type Criteria, NO_CRITERIA } from './criteria.ts';
import { filterStances } from './filter.ts';
import type { GraphIndex } from './index-graph.ts';

export interface Relaxation {
  readonly criterion: keyof Criteria;
  readonly count: number;
}

const RELAXABLE = [
  'stance',
  'voice',
  'outlet',
  'kind',
  'topic',
  'actor',
  'from',
  'to',
  'q',
] as const satisfies readonly (keyof Criteria)[];

/** Only what helps, the most helpful first; empty if no single criterion is to blame. */
export function describeRelaxations(index: GraphIndex, criteria: Criteria): readonly Relaxation[] {
  return RELAXABLE.filter((criterion) => isSet(criteria, criterion))
    .map((criterion) => ({
      criterion,
      count: filterStances(index, { ...criteria, [criterion]: NO_CRITERIA[criterion] }).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function isSet(criteria: Criteria, criterion: (typeof RELAXABLE)[number]): boolean {
  const value = criteria[criterion];
  return criterion === 'actor' ? criteria.actor.length > 0 : value !== NO_CRITERIA[criterion];
}
