// Do the texts that the data bring arrive, and is it told of each that does not, with a way to ask again?
import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { LoadedDataset } from '../../src/state/dataset-queries.ts';
import { markPictureSeen } from '../../src/state/first-picture.ts';
import { retryTextFiles, stopTextFiles, useOwnTexts } from '../../src/state/own-texts.ts';
import { queryClient } from '../../src/state/query-client.ts';
import { useProvenance } from '../../src/state/use-provenance.ts';
import { summariseCheck } from '../../src/view/count-states.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';

const TEXT = '“Let the boats sail,” he said.';

function load(...articles: readonly Parameters<typeof buildArticle>[0][]): LoadedDataset {
  const dataset = buildDataset({
    articles: articles.map((article) => buildArticle(article)),
    stances: [
      buildStance('caldor demands merrow', {
        evidence: [{ article: 'courier', exact: 'Let the boats sail' }],
      }),
    ],
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

const textsOf = (loaded: LoadedDataset) =>
  renderHook(() => ({ own: useOwnTexts(loaded), provenance: useProvenance(loaded) }), { wrapper })
    .result;

/** Answers come when the test lets them. */
function serveSlowly(): { arrive: (response: Response) => void } {
  const server = { arrive: (_: Response): void => undefined };
  vi.stubGlobal('fetch', (_url: string, { signal }: { signal: AbortSignal }) => {
    return new Promise<Response>((resolve, reject) => {
      server.arrive = resolve;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  });
  return server;
}

beforeEach(() => {
  queryClient.clear();
  act(markPictureSeen);
});
afterEach(() => vi.unstubAllGlobals());

test('a text that cannot be fetched leaves its quotes unchecked, and the line says why', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  const result = textsOf(load({ id: 'courier', textFile: 'gone.txt' }));
  await waitFor(() => expect(result.current.provenance.done).toBe(true));
  expect(result.current.own.onTheirWay).toMatchObject([
    { article: 'courier', state: 'failed', error: { message: expect.stringContaining('503') } },
  ]);
  expect(summariseCheck(result.current.provenance).text).toBe(
    'Quotes not checked: the texts could not be fetched',
  );
});

test('a text that failed and is asked for again is on its way, and then there', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  const loaded = load({ id: 'courier', textFile: 'slow.txt' });
  const result = textsOf(loaded);
  const states = () => result.current.own.onTheirWay.map(({ state }) => state);
  await waitFor(() => expect(states()).toEqual(['failed']));
  const server = serveSlowly();
  act(() => {
    retryTextFiles(loaded.index.dataset);
  });
  await waitFor(() => expect(states()).toEqual(['coming']));
  expect([...(result.current.provenance.coming ?? [])]).toEqual(['courier']);
  await waitFor(() => {
    server.arrive(new Response(TEXT));
    expect(result.current.own.textByArticle.size).toBe(1);
  });
  expect(states()).toEqual([]);
  expect(result.current.provenance.coming?.size).toBe(0);
});

test('texts on their way can be stopped and fetched again', async () => {
  const server = serveSlowly();
  const loaded = load({ id: 'courier', textFile: 'slow.txt' });
  const { dataset } = loaded.index;
  const result = textsOf(loaded);
  const states = () => result.current.own.onTheirWay.map(({ state }) => state);
  await waitFor(() => expect(states()).toEqual(['coming']));
  await act(() => stopTextFiles(dataset));
  await waitFor(() => expect(states()).toEqual(['stopped']));
  // Whoever looks at the check anew does not start the fetching again.
  expect(textsOf(loaded).current.own.done).toBe(true);
  act(() => {
    retryTextFiles(dataset);
  });
  await waitFor(() => expect(states()).toEqual(['coming']));
  await waitFor(() => {
    server.arrive(new Response(TEXT));
    expect(result.current.own.textByArticle.size).toBe(1);
  });
  expect(states()).toEqual([]);
});

test('while one text is fetched the others that nobody has are not said to come', async () => {
  serveSlowly();
  const result = textsOf(load({ id: 'courier', textFile: 'slow.txt' }, { id: 'gazette' }));
  await waitFor(() => expect(result.current.provenance.coming?.size).toBe(1));
  expect(result.current.provenance.coming?.has(buildArticle({ id: 'gazette' }).id)).toBe(false);
});
