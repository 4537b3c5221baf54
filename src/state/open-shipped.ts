// How does another shipped dataset take the place of the one that is shown? Only when it is there; until then nothing changes.
import { CancelledError } from '@tanstack/react-query';
import { create } from 'zustand';
import { frameAll } from '../view/change-view.ts';
import type { ViewState } from '../view/view-state.ts';
import { encodeView } from '../view/view-url.ts';
import { datasetKey, datasetQuery } from './dataset-queries.ts';
import { asLoadError } from './load-error.ts';
import { startLoad } from './measure.ts';
import { setNotices } from './notice-store.ts';
import { openingView } from './opening-view.ts';
import { queryClient } from './query-client.ts';
import { changeView, useViewStore } from './view-store.ts';

const usePendingStore = create<{ data: string | null }>(() => ({ data: null }));

/** The id of the dataset that is on its way, while another one is still shown. */
export function usePendingData(): string | null {
  return usePendingStore((store) => store.data);
}

export async function openShipped(data: string): Promise<void> {
  if (usePendingStore.getState().data === data) return;
  cancelPending();
  if (useViewStore.getState().view.data === data) return;
  usePendingStore.setState({ data });
  setNotices('open', []);
  const start = performance.now();
  // Whatever the reader does meanwhile is what they wanted last.
  const stopWatching = useViewStore.subscribe((now, before) => {
    if (now.step !== 'mend' && withoutCamera(now.view) !== withoutCamera(before.view)) {
      cancelPending();
    }
  });
  try {
    await queryClient.fetchQuery(datasetQuery(data));
    if (usePendingStore.getState().data !== data) return;
    stopWatching();
    usePendingStore.setState({ data: null });
    startLoad(start);
    changeView(() => openingView(data));
  } catch (error) {
    if (error instanceof CancelledError || usePendingStore.getState().data !== data) return;
    usePendingStore.setState({ data: null });
    const { message, cure } = asLoadError(error);
    setNotices('open', [{ message: `${message} ${cure}` }]);
  } finally {
    stopWatching();
  }
}

export function cancelPending(): void {
  const { data } = usePendingStore.getState();
  if (data === null) return;
  usePendingStore.setState({ data: null });
  // The address may by now ask for the very same data: then its way here goes on.
  if (useViewStore.getState().view.data !== data) {
    queryClient.cancelQueries({ queryKey: datasetKey(data) });
  }
}

/** Looking around in the former picture passes the time, and gives nothing up. */
function withoutCamera(view: ViewState): string {
  return encodeView(frameAll(view));
}
