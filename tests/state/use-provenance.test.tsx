// Are quotes looked up in the texts inside the data, beside it and from the reader, and is nothing claimed without one?
import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { LoadedDataset } from '../../src/state/dataset-queries.ts';
import { markPictureSeen } from '../../src/state/first-picture.ts';
import { giveText, takeTextBack } from '../../src/state/given-texts.ts';
import { retryTextFiles, stopTextFiles, useOwnTexts } from '../../src/state/own-texts.ts';
import { queryClient } from '../../src/state/query-client.ts';
import { useProvenance } from '../../src/state/use-provenance.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';

const TEXT = '“Let the boats sail,” he said.';
const stance = buildStance('caldor demands merrow', {
  evidence: [{ article: 'courier', exact: 'Let the boats sail' }],
});

function load(article: Partial<Parameters<typeof buildArticle>[0]> = {}): LoadedDataset {
  const dataset = buildDataset({
    articles: [buildArticle({ id: 'courier', ...article })],
    stances: [stance],
  });
  return { index: indexGraph(dataset), issues: [], setAside: 0, file: null, folder: 'data/boats/' };
}

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);

const provenanceOf = (loaded: LoadedDataset) =>
  renderHook(() => useProvenance(loaded), { wrapper }).result;

const serve = (answer: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );

beforeEach(() => queryClient.clear());
afterEach(() => vi.unstubAllGlobals());

// The picture is not there yet in the first of these tests, and stays there from then on.
test('a text beside the data is fetched from its folder, and only after the first picture', async () => {
  serve(() => new Response(TEXT));
  const result = provenanceOf(load({ textFile: 'articles/courier.txt' }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fetch).not.toHaveBeenCalled();
  expect(result.current.done).toBe(false);
  act(markPictureSeen);
  await waitFor(() => expect(result.current.stateOf(stance.id, 0)).toBe('exact'));
  expect(vi.mocked(fetch).mock.calls.map(([url]) => url)).toEqual([
    '/data/boats/articles/courier.txt',
  ]);
  expect(result.current.textByArticle.get(buildArticle({ id: 'courier' }).id)?.supply).toBe(
    'beside',
  );
});

test('a quote that stands in the text inside the data is found', async () => {
  const result = provenanceOf(load({ text: TEXT }));
  expect(result.current.stateOf(stance.id, 0)).toBe('unchecked');
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

test('a text that cannot be fetched leaves its quotes unchecked', async () => {
  serve(() => new Response('', { status: 404 }));
  act(markPictureSeen);
  const result = provenanceOf(load({ textFile: 'gone.txt' }));
  await waitFor(() => expect(result.current.done).toBe(true));
  expect(result.current.stateOf(stance.id, 0)).toBe('unchecked');
});

test('texts on their way can be stopped and fetched again', async () => {
  let arrive: (response: Response) => void = () => undefined;
  vi.stubGlobal('fetch', (_url: string, { signal }: { signal: AbortSignal }) => {
    return new Promise<Response>((resolve, reject) => {
      arrive = resolve;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  });
  const loaded = load({ textFile: 'slow.txt' });
  const { dataset } = loaded.index;
  const { result } = renderHook(() => useOwnTexts(loaded), { wrapper });
  const states = () => result.current.onTheirWay.map(({ state }) => state);
  await waitFor(() => expect(states()).toEqual(['coming']));
  await act(() => stopTextFiles(dataset));
  await waitFor(() => expect(states()).toEqual(['stopped']));
  // Whoever looks at the check anew does not start the fetching again.
  const again = renderHook(() => useOwnTexts(loaded), { wrapper });
  expect(again.result.current.done).toBe(true);
  act(() => {
    retryTextFiles(dataset);
  });
  await waitFor(() => expect(states()).toEqual(['coming']));
  act(() => arrive(new Response(TEXT)));
  await waitFor(() => expect(result.current.textByArticle.size).toBe(1));
  expect(states()).toEqual([]);
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
