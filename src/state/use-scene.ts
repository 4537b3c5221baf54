// What is visible? Derived from the data and the view, never stored.
import { useMemo } from 'react';
import { countFacets, type Facets } from '../graph/facets.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { buildScene } from '../view/build-scene.ts';
import { fitViewToIndex } from '../view/fit-view.ts';
import type { Notice } from '../view/notice.ts';
import type { Scene } from '../view/scene.ts';
import type { ViewState } from '../view/view-state.ts';

/** The view without what this dataset does not have. */
export function useFittedView(
  view: ViewState,
  index: GraphIndex | null,
): { view: ViewState; notices: readonly Notice[] } {
  return useMemo(
    () => (index === null ? { view, notices: [] } : fitViewToIndex(view, index)),
    [view, index],
  );
}

export function useScene(index: GraphIndex, view: ViewState): Scene {
  const criteria = useCriteria(view);
  return useMemo(() => buildScene(index, criteria), [index, criteria]);
}

export function useFacets(index: GraphIndex, view: ViewState): Facets {
  const criteria = useCriteria(view);
  return useMemo(() => countFacets(index, criteria), [index, criteria]);
}

/** The same object as long as no filter changes, so that selecting or panning builds no new scene. */
function useCriteria(view: ViewState) {
  const { stance, voice, outlet, kind, topic, actor, hops, from, to, q, unmatched, by } = view;
  return useMemo(
    () => ({ stance, voice, outlet, kind, topic, actor, hops, from, to, q, unmatched, by }),
    [stance, voice, outlet, kind, topic, actor, hops, from, to, q, unmatched, by],
  );
}
