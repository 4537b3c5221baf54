// What is the reader looking at right now? One store, one value, one way to write it.
import { create } from 'zustand';
import { type Criteria, NO_CRITERIA } from '../graph/criteria.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { type HistoryStep, historyStep } from './history-step.ts';
import { startFilter } from './measure.ts';

const FILTERS = Object.keys(NO_CRITERIA) as (keyof Criteria)[];

interface ViewStore {
  readonly view: ViewState;
  /** What the last change means for the history of the browser. */
  readonly step: HistoryStep;
}

export const useViewStore = create<ViewStore>(() => ({ view: DEFAULT_VIEW, step: 'none' }));

/** `step` is only given where it does not follow from what changed: putting an address right is no step. */
export function changeView(change: (view: ViewState) => ViewState, step?: HistoryStep): void {
  const before = useViewStore.getState().view;
  const view = change(before);
  if (view === before) return;
  if (FILTERS.some((key) => view[key] !== before[key])) startFilter();
  useViewStore.setState({ view, step: step ?? historyStep(before, view) });
}

export function useView(): ViewState {
  return useViewStore((store) => store.view);
}
