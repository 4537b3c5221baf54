// What does the data tell about itself, step by step, and which view belongs to each step?
import type { GraphIndex } from '../graph/index-graph.ts';
import { fitViewToIndex } from './fit-view.ts';
import type { Notice } from './notice.ts';
import type { ViewState } from './view-state.ts';
import { decodeView, encodeView } from './view-url.ts';

export interface StoryPlace {
  /** Counted from 1. */
  readonly at: number;
  readonly count: number;
  readonly title: string;
  readonly text: string;
  /** The reader has gone on from the view of this step; the camera alone is no other view. */
  readonly left: boolean;
}

/** Null where the view is on no step, or the data has no such step. */
export function describeStep(view: ViewState, index: GraphIndex): StoryPlace | null {
  const { story = [] } = index.dataset;
  const step = view.step === null ? undefined : story[view.step - 1];
  if (view.step === null || step === undefined) return null;
  const meant = goToStep(view, index, view.step);
  const left = encodeView({ ...view, cam: meant.cam }) !== encodeView(meant);
  const { title, text } = step;
  return { at: view.step, count: story.length, title, text, left };
}

/** The same data in the view of that step; a step that there is not changes nothing. */
export function goToStep(view: ViewState, index: GraphIndex, at: number): ViewState {
  const fitted = readStep(index, at - 1);
  if (fitted === null) return view;
  return { ...fitted.view, data: view.data, embed: view.embed, step: at };
}

/** Whatever is shown stays. */
export function leaveStory(view: ViewState): ViewState {
  return { ...view, step: null };
}

/** What of the view of a step the data does not have, or the address does not know. */
export function findStepNotices(index: GraphIndex, place: number): readonly Notice[] {
  return readStep(index, place)?.notices ?? [];
}

function readStep(
  index: GraphIndex,
  place: number,
): { view: ViewState; notices: readonly Notice[] } | null {
  const step = index.dataset.story?.[place];
  if (step === undefined) return null;
  const asked = decodeView(step.view);
  const fitted = fitViewToIndex({ ...asked.view, step: null }, index);
  return { view: fitted.view, notices: [...asked.notices, ...fitted.notices] };
}
