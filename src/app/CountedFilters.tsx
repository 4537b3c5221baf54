// What would each filter leave? Counted when the filters are there to say it.
import { Filters } from '../features/filters/Filters.tsx';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Evidence } from '../model/stance-graph.ts';
import { useFacets } from '../state/use-facets.ts';
import type { ViewState } from '../view/view-state.ts';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly unmatched: ReadonlySet<Evidence>;
}

export function CountedFilters({ index, view, unmatched }: Props) {
  return <Filters index={index} view={view} facets={useFacets(index, view, unmatched)} />;
}
