// Does the page answer scripts for what it shows, and for nothing else?
import { beforeEach, expect, it, vi } from 'vitest';
import { mountPageApi, publishScene } from '../../src/app/page-api.ts';
import { openShipped } from '../../src/state/open-shipped.ts';
import { queryClient } from '../../src/state/query-client.ts';
import { useViewStore } from '../../src/state/view-store.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { criteria, DISPUTE_INDEX } from '../support/build-index.ts';
import { sampleDataset } from '../support/sample-dataset.ts';

mountPageApi();

beforeEach(() => {
  queryClient.clear();
  useViewStore.setState({ view: { ...DEFAULT_VIEW, data: 'harbour' }, step: 'none' });
});

it('there is a scene while one is shown, and none before and after', () => {
  expect(window.demarche.scene()).toBeNull();
  const withdraw = publishScene(buildScene(DISPUTE_INDEX, criteria()), null);
  expect(window.demarche.scene()?.actors[0]).toMatchObject({ x: null, y: null });
  withdraw();
  expect(window.demarche.scene()).toBeNull();
});

it('a view that a script sets stands, even if it is the one that was about to be left', async () => {
  const entry = (id: string) => ({ id, title: id, file: id, fictional: true, note: '', opens: '' });
  const datasets = ['harbour', 'ferry'].map(entry);
  queryClient.setQueryData(['catalogue'], { datasets, default: 'harbour' });
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(sampleDataset())));
  const opened = openShipped('ferry');
  window.demarche.setView('data=harbour');
  await opened;
  expect(window.demarche.view()).toEqual({ ...DEFAULT_VIEW, data: 'harbour' });
  expect(queryClient.getQueryData(['dataset', 'ferry'])).toBeUndefined();
});
