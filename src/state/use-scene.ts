// What is visible? Derived from the data and the view, never stored.
import { useMemo } from 'react';
import { NONE_UNMATCHED, type Unmatched } from '../graph/filter.ts';
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

export function useScene(
  index: GraphIndex,
  view: ViewState,
  unmatched: Unmatched = NONE_UNMATCHED,
): Scene {
  const criteria = useCriteria(view);
  const lost = oneNone(unmatched);
  return useMemo(() => buildScene(index, criteria, lost), [index, criteria, lost]);
}

/** What the camera has in sight; the same object as long as only the dates change. */
export function useFramed(
  index: GraphIndex,
  view: ViewState,
  scene: Scene,
  unmatched: Unmatched = NONE_UNMATCHED,
): Scene {
  const { from, to } = view;
  const timed = from !== null || to !== null;
  const criteria = useCriteria(timed ? { ...view, from: null, to: null } : view);
  const lost = oneNone(unmatched);
  const same = timed ? null : scene;
  return useMemo(() => same ?? buildScene(index, criteria, lost), [same, index, criteria, lost]);
}

/** A check that finds nothing amiss must not build the same scene a second time. */
export function oneNone(unmatched: Unmatched): Unmatched {
  return unmatched.size === 0 ? NONE_UNMATCHED : unmatched;
}

/** The same object as long as no filter changes, so that selecting or panning builds no new scene. */
export function useCriteria(view: ViewState) {
  const { stance, voice, outlet, kind, topic, actor, hops, from, to, q, unmatched, by } = view;
  return useMemo(
    () => ({ stance, voice, outlet, kind, topic, actor, hops, from, to, q, unmatched, by }),
    [stance, voice, outlet, kind, topic, actor, hops, from, to, q, unmatched, by],
  );
}
