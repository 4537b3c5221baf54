// Do notices go when what they are about is gone?
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, renderHook, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { datasetKey, type LoadedDataset } from '../../src/state/dataset-queries.ts';
import { dismissNotices, setNotices, useNotices } from '../../src/state/notice-store.ts';
import { queryClient } from '../../src/state/query-client.ts';
import { showLinkNotices, useExplorer } from '../../src/state/use-explorer.ts';
import { changeView, useViewStore } from '../../src/state/view-store.ts';
import { openData, showView } from '../../src/view/change-view.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { decodeView } from '../../src/view/view-url.ts';
import { sampleDataset } from '../support/sample-dataset.ts';

const ids = ['harbour', 'ferry'];

function loaded(id: string): LoadedDataset {
  const { dataset } = readDataset(JSON.stringify({ ...sampleDataset(), id }));
  if (dataset === null) throw new Error('The sample must be readable.');
  return { index: indexGraph(dataset), text: '', issues: [], setAside: 0, file: null };
}

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);

function Said() {
  return useNotices().map(({ id, message }) => <li key={id}>{message}</li>);
}
const said = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

/** As the binding of the address does it. */
function follow(fragment: string): void {
  act(() => {
    const { view, notices } = decodeView(fragment);
    useViewStore.setState({ view, step: 'none' });
    showLinkNotices('link', notices);
  });
}

beforeEach(() => {
  queryClient.clear();
  const entry = (id: string) => ({ id, title: id, file: id, fictional: true, note: '', opens: '' });
  queryClient.setQueryData(['catalogue'], { datasets: ids.map(entry), default: 'harbour' });
  for (const id of ids) queryClient.setQueryData(datasetKey(id), loaded(id));
  useViewStore.setState({ view: DEFAULT_VIEW, step: 'none' });
  render(<Said />);
  renderHook(() => useExplorer(), { wrapper });
});

afterEach(() => act(dismissNotices));

it('what a link holds too much is named, whether the grammar, the site or the data lacks it', () => {
  follow('data=atlantis&layout=heap&sel=nobody');
  expect(said()).toEqual([
    expect.stringContaining('heap'),
    expect.stringContaining('atlantis'),
    expect.stringContaining('nobody'),
  ]);
});

it('what is wrong with the count of unmatched quotes is named in words', () => {
  follow('data=harbour&unmatched=maybe');
  expect(said()).toEqual([expect.stringContaining('count of unmatched quotes “maybe”')]);
});

it.each(['data=harbour', 'data=ferry'])(
  'the good link %s has nothing of the former one',
  (good) => {
    follow('data=atlantis&layout=heap&sel=nobody');
    follow(good);
    expect(said()).toEqual([]);
  },
);

it('another dataset takes along what was said about the former one', () => {
  follow('data=harbour&layout=heap&sel=nobody');
  act(() => setNotices('own-file', [{ message: 'One record was set aside.' }]));
  act(() => changeView(() => openData('ferry')));
  expect(said()).toEqual([]);
});

it('another view of the same dataset leaves standing what was said', () => {
  act(() => setNotices('own-file', [{ message: 'One record was set aside.' }]));
  act(() => changeView((view) => showView(view, 'table')));
  expect(said()).toEqual(['One record was set aside.']);
});
