// How does another shipped dataset take the place of the one that is shown? Only when it is there; until then nothing changes.
import { CancelledError } from '@tanstack/react-query';
import { create } from 'zustand';
import { openData } from '../view/change-view.ts';
import { cancelLoad, datasetQuery } from './dataset-queries.ts';
import { asLoadError } from './load-error.ts';
import { startLoad } from './measure.ts';
import { setNotices } from './notice-store.ts';
import { queryClient } from './query-client.ts';
import { changeView, useViewStore } from './view-store.ts';

const usePendingStore = create<{ data: string | null }>(() => ({ data: null }));

/** The id of the dataset that is on its way, while another one is still shown. */
export function usePendingData(): string | null {
  return usePendingStore((store) => store.data);
}

export async function openShipped(data: string): Promise<void> {
  await cancelPending();
  if (useViewStore.getState().view.data === data) return;
  usePendingStore.setState({ data });
  setNotices('open', []);
  const start = performance.now();
  try {
    await queryClient.fetchQuery(datasetQuery(data));
    if (usePendingStore.getState().data !== data) return;
    startLoad(start);
    changeView(() => openData(data));
  } catch (error) {
    if (error instanceof CancelledError) return;
    const { message, cure } = asLoadError(error);
    setNotices('open', [{ message: `${message} ${cure}` }]);
  } finally {
    if (usePendingStore.getState().data === data) usePendingStore.setState({ data: null });
  }
}

export async function cancelPending(): Promise<void> {
  const { data } = usePendingStore.getState();
  usePendingStore.setState({ data: null });
  if (data !== null) await cancelLoad(data);
}
