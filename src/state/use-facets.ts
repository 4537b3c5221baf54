// What would each filter leave? Worked out only where filters stand, which no first picture waits for.
import { useMemo } from 'react';
import { countFacets, type Facets } from '../graph/facets.ts';
import { NONE_UNMATCHED, type Unmatched } from '../graph/filter.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { ViewState } from '../view/view-state.ts';
import { oneNone, useCriteria } from './use-scene.ts';

export function useFacets(
  index: GraphIndex,
  view: ViewState,
  unmatched: Unmatched = NONE_UNMATCHED,
): Facets {
  const criteria = useCriteria(view);
  const lost = oneNone(unmatched);
  return useMemo(() => countFacets(index, criteria, lost), [index, criteria, lost]);
}
