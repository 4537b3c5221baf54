// How many lines would be drawn? One per source, target and kind of the stances that were not withdrawn.
import type { Dataset } from '../model/stance-graph.ts';

export function countTies({ stances }: Dataset): number {
  const drawn = stances.filter(({ status }) => status !== 'withdrawn');
  return new Set(drawn.map(({ source, target, stance }) => `${source}>${stance}>${target}`)).size;
}
