// What would each filter leave? Counted when the filters are there to say it.
import { Filters } from '../features/filters/Filters.tsx';
import { HiddenHeading } from '../features/shared/HiddenHeading.tsx';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Evidence } from '../model/stance-graph.ts';
import { useFacets } from '../state/use-facets.ts';
import type { ViewState } from '../view/view-state.ts';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly unmatched: ReadonlySet<Evidence>;
  /** A sheet brings a heading along. */
  readonly headed: boolean;
}

export function CountedFilters({ index, view, unmatched, headed }: Props) {
  return (
    <>
      {headed && <HiddenHeading>Filters</HiddenHeading>}
      <Filters index={index} view={view} facets={useFacets(index, view, unmatched)} />
    </>
  );
}
