// Which criteria hide this one stance, and what is left of them without those?
import type { StanceId } from '../model/stance-graph.ts';
import { type Criteria, NO_CRITERIA } from './criteria.ts';
import { filterStances, type Unmatched } from './filter.ts';
import type { GraphIndex } from './index-graph.ts';

const ALONE = ['stance', 'voice', 'outlet', 'kind', 'topic', 'from', 'to', 'q', 'actor'] as const;
/** What may hide it only together with others. */
const TOGETHER = ['actor', 'outlet', 'voice'] as const;

/** Drops what hides it, and keeps every other filter. */
export function revealStance(
  index: GraphIndex,
  criteria: Criteria,
  unmatched: Unmatched,
  id: StanceId,
): Criteria {
  const shows = (tried: Criteria) =>
    filterStances(index, tried, unmatched).some(({ facts }) => facts.stance.id === id);
  const { by, hops, unmatched: counts } = criteria;
  let left = criteria;
  for (const name of ALONE)
    if (!shows({ ...NO_CRITERIA, by, hops, unmatched: counts, [name]: criteria[name] }))
      left = without(left, name);
  for (const name of TOGETHER) if (!shows(left)) left = without(left, name);
  return left;
}

function without(criteria: Criteria, name: (typeof ALONE)[number]): Criteria {
  const rest = { ...criteria, [name]: NO_CRITERIA[name] };
  return name === 'actor' ? { ...rest, hops: NO_CRITERIA.hops } : rest;
}
