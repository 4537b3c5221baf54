// Does what stands beside the picture wait until the picture was seen?
import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { markPictureSeen, usePictureSeen } from '../../src/state/first-picture.ts';
import { queryClient } from '../../src/state/query-client.ts';
import { useProvenance } from '../../src/state/use-provenance.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);

// One test, because a picture that was seen once stays seen.
test('a text beside the data is fetched from its folder, and only after the first picture', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('“Let the boats sail,” he said.')),
  );
  const stance = buildStance('caldor demands merrow', {
    evidence: [{ article: 'courier', exact: 'Let the boats sail' }],
  });
  const article = buildArticle({ id: 'courier', textFile: 'articles/courier.txt' });
  const index = indexGraph(buildDataset({ articles: [article], stances: [stance] }));
  const loaded = { index, text: '', issues: [], setAside: 0, file: null, folder: 'data/boats/' };
  const { result } = renderHook(
    () => ({ seen: usePictureSeen(), provenance: useProvenance(loaded) }),
    { wrapper },
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fetch).not.toHaveBeenCalled();
  expect(result.current.seen).toBe(false);
  expect(result.current.provenance.done).toBe(false);
  act(markPictureSeen);
  expect(result.current.seen).toBe(true);
  await waitFor(() => expect(result.current.provenance.stateOf(stance.id, 0)).toBe('exact'));
  expect(vi.mocked(fetch).mock.calls.map(([url]) => url)).toEqual([
    '/data/boats/articles/courier.txt',
  ]);
  expect(result.current.provenance.textByArticle.get(article.id)?.supply).toBe('beside');
});
