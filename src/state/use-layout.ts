// Where does each actor stand? Computed once per dataset, roll-up and layout; filters never move anybody.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { NO_CRITERIA } from '../graph/criteria.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Positions } from '../graph/layout/layout.ts';
import { buildScene } from '../view/build-scene.ts';
import { buildLayoutRequest } from '../view/layout-request.ts';
import type { LayoutName, ViewState } from '../view/view-state.ts';
import { requestLayout } from '../workers/request-layout.ts';
import { datasetNumber } from './dataset-number.ts';
import { measureLayout } from './measure.ts';
import { findShippedLayout } from './shipped-layouts.ts';

interface Layout {
  /** Null while it is being computed, and when that failed. */
  readonly positions: Positions | null;
  readonly failed: boolean;
}

export function layoutQuery(index: GraphIndex, by: ViewState['by'], layout: LayoutName) {
  return queryOptions({
    queryKey: ['layout', datasetNumber(index.dataset), by, layout] as const,
    queryFn: ({ signal }) => {
      const whole = buildScene(index, { ...NO_CRITERIA, by });
      const request = buildLayoutRequest(whole, index, layout);
      return measureLayout(
        async () => findShippedLayout(request) ?? requestLayout(request, signal),
      );
    },
  });
}

export function useLayout(index: GraphIndex, view: ViewState): Layout {
  const { by, layout, pin } = view;
  const { data, isError } = useQuery({
    ...layoutQuery(index, by, layout),
    // While the next layout is computed the former stays; after a change of roll-up it lacks actors.
    placeholderData: (before, query) =>
      query?.queryKey[1] === datasetNumber(index.dataset) && query.queryKey[2] === by
        ? before
        : undefined,
  });
  const positions = useMemo(() => {
    if (data === undefined || pin.length === 0) return data ?? null;
    return new Map([...data, ...pin.map(({ id, x, y }) => [id, { x, y }] as const)]);
  }, [data, pin]);
  return { positions, failed: isError };
}
