// Are quotes looked up in the texts inside the data, beside it and from the reader, and is nothing claimed without one?
import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { LoadedDataset } from '../../src/state/dataset-queries.ts';
import { markPictureSeen } from '../../src/state/first-picture.ts';
import { takeTextBack } from '../../src/state/given-texts.ts';
import { queryClient } from '../../src/state/query-client.ts';
import { useProvenance } from '../../src/state/use-provenance.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { giveText } from '../support/give-text.ts';

const TEXT = '“Let the boats sail,” he said.';
const stance = buildStance('caldor demands merrow', {
  evidence: [{ article: 'courier', exact: 'Let the boats sail' }],
});

function load(article: Partial<Parameters<typeof buildArticle>[0]> = {}): LoadedDataset {
  const dataset = buildDataset({
    articles: [buildArticle({ id: 'courier', ...article })],
    stances: [stance],
  });
  return {
    index: indexGraph(dataset),
    text: '',
    issues: [],
    setAside: 0,
    file: null,
    folder: 'data/boats/',
  };
}

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);

const provenanceOf = (loaded: LoadedDataset) =>
  renderHook(() => useProvenance(loaded), { wrapper }).result;

beforeEach(() => {
  queryClient.clear();
  act(markPictureSeen);
});

test('a quote that stands in the text inside the data is found', async () => {
  const result = provenanceOf(load({ text: TEXT }));
  expect(result.current.stateOf(stance.id, 0)).toBe('pending');
  await waitFor(() => expect(result.current.done).toBe(true));
  expect(result.current.stateOf(stance.id, 0)).toBe('exact');
  expect(result.current.quotes).toMatchObject([{ location: { state: 'exact', at: [1, 19] } }]);
  expect([...result.current.unmatched]).toEqual([]);
});

test('a falsified quote is missing, is among the unmatched, and it is known why', async () => {
  const result = provenanceOf(load({ text: TEXT.replace('boats', 'goats') }));
  await waitFor(() => expect(result.current.stateOf(stance.id, 0)).toBe('missing'));
  expect([...result.current.unmatched]).toEqual([stance.evidence[0]]);
  expect(result.current.quotes[0]?.why).toContain('goats');
});

test('without a text nothing is claimed', async () => {
  const result = provenanceOf(load());
  await waitFor(() => expect(result.current.done).toBe(true));
  expect(result.current.quotes).toMatchObject([{ location: { state: 'unchecked' } }]);
});

test('a text that the reader gives is looked through at once, and can be taken back', async () => {
  const loaded = load();
  const { dataset } = loaded.index;
  const [article] = dataset.articles;
  if (article === undefined) throw new Error('there is no article');
  const result = provenanceOf(loaded);
  await act(() => giveText(dataset, article, TEXT));
  await waitFor(() => expect(result.current.stateOf(stance.id, 0)).toBe('exact'));
  act(() => takeTextBack(dataset, article.id));
  await waitFor(() => expect(result.current.stateOf(stance.id, 0)).toBe('unchecked'));
  expect(result.current.done).toBe(true);
});

test('no place in the former text is shown in the next one', async () => {
  const loaded = load();
  const { dataset } = loaded.index;
  const [article] = dataset.articles;
  if (article === undefined) throw new Error('there is no article');
  const marked = new Set<string>();
  const { result } = renderHook(
    () => {
      const provenance = useProvenance(loaded);
      const location = provenance.quotes[0]?.location;
      const text = provenance.textByArticle.get(article.id)?.text;
      if (text !== undefined && location !== undefined && 'at' in location)
        marked.add(text.slice(...(location.at ?? [])));
      return provenance;
    },
    { wrapper },
  );
  for (const text of [TEXT, `By a reporter.\n\n${TEXT}`]) {
    await act(() => giveText(dataset, article, text));
    await waitFor(() => expect(result.current.done).toBe(true));
    expect(result.current.stateOf(stance.id, 0)).toBe('exact');
  }
  expect([...marked]).toEqual(['Let the boats sail']);
});

test('what was found in a text that stays stands while another one is looked through', async () => {
  const dataset = buildDataset({
    articles: [buildArticle({ id: 'courier', text: TEXT }), buildArticle({ id: 'gazette' })],
    stances: [stance],
  });
  const loaded = { ...load(), index: indexGraph(dataset) };
  const seen = new Set<string>();
  const { result } = renderHook(
    () => {
      const provenance = useProvenance(loaded);
      if (provenance.textByArticle.size === 2) seen.add(provenance.stateOf(stance.id, 0));
      return provenance;
    },
    { wrapper },
  );
  await waitFor(() => expect(result.current.stateOf(stance.id, 0)).toBe('exact'));
  const [, gazette] = dataset.articles;
  if (gazette === undefined) throw new Error('there is no second article');
  await act(() => giveText(dataset, gazette, 'Something else.'));
  await waitFor(() => expect(result.current.done).toBe(true));
  expect([...seen]).toEqual(['exact']);
});
