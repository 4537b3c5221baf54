// How many filters are set?
import type { Criteria } from '../../graph/criteria.ts';

export function countFilters(criteria: Criteria): number {
  const { stance, voice, outlet, kind, topic, actor, from, to, q } = criteria;
  const lists = [stance, voice, outlet, kind, topic].filter((list) => list !== null).length;
  const rest = [actor.length > 0, from !== null || to !== null, q.trim() !== ''].filter(Boolean);
  return lists + rest.length;
}
