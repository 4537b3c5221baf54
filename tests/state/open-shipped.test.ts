// Does the last action win, while a dataset that came with the app is still on its way?
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { datasetKey } from '../../src/state/dataset-queries.ts';
import { openShipped } from '../../src/state/open-shipped.ts';
import { queryClient } from '../../src/state/query-client.ts';
import { changeView, useViewStore } from '../../src/state/view-store.ts';
import { moveCamera, showView } from '../../src/view/change-view.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { sampleDataset } from '../support/sample-dataset.ts';

const shown: ViewState = { ...DEFAULT_VIEW, data: 'harbour' };
const entry = (id: string) => ({
  id,
  title: id,
  file: `${id}.json`,
  fictional: true,
  note: '',
  opens: '',
});
const viewNow = () => useViewStore.getState().view;

let arrive: () => void;

beforeEach(() => {
  queryClient.clear();
  queryClient.setQueryData(['catalogue'], {
    datasets: ['harbour', 'dam-dispute', 'ferry'].map(entry),
    default: 'harbour',
  });
  useViewStore.setState({ view: shown, step: 'none' });
  const gate = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  vi.stubGlobal('fetch', async (_url: string, { signal }: RequestInit) => {
    await gate;
    signal?.throwIfAborted();
    return new Response(JSON.stringify(sampleDataset()));
  });
});

afterEach(() => vi.unstubAllGlobals());

it('what was chosen is shown when it is there, and not before', async () => {
  const opened = openShipped('dam-dispute');
  expect(viewNow()).toBe(shown);
  arrive();
  await opened;
  expect(viewNow()).toEqual({ ...DEFAULT_VIEW, data: 'dam-dispute' });
});

it('it is shown first as its entry in the catalogue says', async () => {
  queryClient.setQueryData(['catalogue'], {
    datasets: [{ ...entry('dam-dispute'), opens: 'by=state&layout=circle' }],
    default: 'harbour',
  });
  arrive();
  await openShipped('dam-dispute');
  expect(viewNow()).toEqual({
    ...DEFAULT_VIEW,
    data: 'dam-dispute',
    by: 'state',
    layout: 'circle',
  });
});

it.each<[string, () => void]>([
  ['Back', () => useViewStore.setState({ view: { ...DEFAULT_VIEW, data: 'a' }, step: 'none' })],
  ['a file of the reader', () => changeView(() => ({ ...DEFAULT_VIEW, data: 'file:mine' }))],
  ['a choice in the picture', () => changeView((view) => showView(view, 'table'))],
])('%s meanwhile is not overridden', async (_what, act) => {
  const opened = openShipped('dam-dispute');
  act();
  const last = viewNow();
  arrive();
  await opened;
  expect(viewNow()).toBe(last);
});

it('of two choices the second is shown, also when it is the first again', async () => {
  const all = [openShipped('dam-dispute'), openShipped('ferry'), openShipped('dam-dispute')];
  arrive();
  await Promise.all(all);
  expect(viewNow().data).toBe('dam-dispute');
});

it('panning the former picture or mending its address gives nothing up', async () => {
  const opened = openShipped('dam-dispute');
  changeView((view) => moveCamera(view, { x: 1, y: 2, zoom: 1 }));
  changeView((view) => ({ ...view, topic: null, sel: null }), 'mend');
  arrive();
  await opened;
  expect(viewNow().data).toBe('dam-dispute');
});

it('an address that asks for the same data does not lose it', async () => {
  const opened = openShipped('dam-dispute');
  const asked: ViewState = { ...DEFAULT_VIEW, data: 'dam-dispute', view: 'table' };
  useViewStore.setState({ view: asked, step: 'none' });
  arrive();
  await opened;
  expect(viewNow()).toBe(asked);
  expect(queryClient.getQueryData(datasetKey('dam-dispute'))).toBeDefined();
});
