// Where does each actor stand? Computed once per dataset, roll-up and layout; filters move somebody only where the reader asks for it.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { NO_CRITERIA } from '../graph/criteria.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { digestRequest } from '../graph/layout/digest-request.ts';
import type { Positions } from '../graph/layout/layout.ts';
import { buildScene } from '../view/build-scene.ts';
import { arrangeBy, arrangeLike } from '../view/change-view.ts';
import { buildLayoutRequest } from '../view/layout-request.ts';
import type { Scene } from '../view/scene.ts';
import type { LayoutName, ViewState } from '../view/view-state.ts';
import { requestLayout } from '../workers/request-layout.ts';
import { catalogueQuery } from './catalogue.ts';
import { datasetNumber } from './dataset-number.ts';
import { markPictureSeen } from './first-picture.ts';
import { watchLayout } from './layout-progress.ts';
import { measureLayout } from './measure.ts';
import { queryClient } from './query-client.ts';
import { findShippedLayout } from './shipped-layouts.ts';
import { changeView } from './view-store.ts';

export interface Layout {
  /** Null while it is being computed, and when that failed or was stopped. */
  readonly positions: Positions | null;
  readonly failed: boolean;
  /** The reader did not want to wait, and there is no former picture of these data. */
  readonly stopped: boolean;
  readonly stop: () => void;
  readonly retry: () => void;
}

/** Filters leave many arrangements behind, each of them soon found again. */
const KEPT_MS = 60_000;

export function layoutQuery(index: GraphIndex, by: ViewState['by'], layout: LayoutName) {
  return queryOptions({
    queryKey: ['layout', datasetNumber(index.dataset), by, layout] as const,
    queryFn: ({ signal }) => {
      const whole = buildScene(index, { ...NO_CRITERIA, by });
      const request = buildLayoutRequest(whole, index, layout);
      return measureLayout(
        async () =>
          findShippedLayout(request, queryClient.getQueryData(catalogueQuery.queryKey)?.places) ??
          watchLayout((report) => requestLayout(request, signal, report)),
      );
    },
  });
}

/** The camps of what is shown alone, from the places of the whole; null where these stay as they are. */
function shownQuery(index: GraphIndex, scene: Scene | null, whole: Positions | undefined) {
  const request = scene && buildLayoutRequest(scene, index, 'camps');
  return queryOptions({
    queryKey: [
      'places of what is shown',
      datasetNumber(index.dataset),
      scene?.by ?? null,
      request && digestRequest(request),
    ] as const,
    queryFn: ({ signal }) =>
      request && whole
        ? watchLayout((report) => requestLayout({ ...request, from: whole }, signal, report))
        : null,
    enabled: request !== null && whole !== undefined,
    gcTime: KEPT_MS,
  });
}

export function useLayout(index: GraphIndex, view: ViewState, scene: Scene): Layout {
  const { by, layout, pin } = view;
  const query = layoutQuery(index, by, layout);
  const { data, isError, isPlaceholderData, fetchStatus, refetch } = useQuery({
    ...query,
    // While the next layout is computed the former stays; after a change of roll-up it lacks actors.
    placeholderData: (before, former) =>
      former?.queryKey[1] === datasetNumber(index.dataset) && former.queryKey[2] === by
        ? before
        : undefined,
  });
  const own = isOwnArrangement(view, scene) && !isPlaceholderData;
  const part = shownQuery(index, own ? scene : null, data);
  const shown = useQuery({
    ...part,
    placeholderData: (before, former) =>
      own && former?.queryKey[1] === datasetNumber(index.dataset) && former.queryKey[2] === by
        ? before
        : undefined,
  });
  const places = (own ? shown.data : null) ?? data;
  const positions = useMemo(() => {
    if (places === undefined || pin.length === 0) return places ?? null;
    return new Map([...places, ...pin.map(({ id, x, y }) => [id, { x, y }] as const)]);
  }, [places, pin]);
  const waiting = fetchStatus !== 'idle';

  // Whoever stops a layout goes back to the picture that is there.
  const settled = useRef<{ readonly index: GraphIndex; readonly view: ViewState } | null>(null);
  useEffect(() => {
    if (data !== undefined && !isPlaceholderData) settled.current = { index, view };
  }, [data, isPlaceholderData, index, view]);

  // A picture that fails is no reason to leave the quotes unchecked.
  const stopped = data === undefined && !waiting && !isError;
  useEffect(() => {
    if (isError || stopped) markPictureSeen();
  }, [isError, stopped]);

  function stop(): void {
    const former = settled.current?.index === index ? settled.current.view : null;
    queryClient.cancelQueries({ queryKey: query.queryKey });
    queryClient.cancelQueries({ queryKey: part.queryKey });
    if (own) changeView((now) => arrangeBy(now, 'all'));
    else if (former !== null) changeView((now) => arrangeLike(now, former));
  }

  return {
    positions,
    failed: isError,
    stopped,
    stop,
    retry: () => void refetch(),
  };
}

/** With everything shown there is nothing to arrange anew. */
function isOwnArrangement({ places, layout }: ViewState, { counts }: Scene): boolean {
  return places === 'shown' && layout === 'camps' && counts.ties.shown < counts.ties.total;
}
