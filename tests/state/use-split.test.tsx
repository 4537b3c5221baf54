// Is a split asked for only where it is wanted, once for the same pairs, and anew for others?
import { QueryClientProvider } from '@tanstack/react-query';
import { configure, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { queryClient } from '../../src/state/query-client.ts';
import { useSplit } from '../../src/state/use-split.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { kindId } from '../support/build-index.ts';
import { QUARREL } from '../support/quarrel.ts';

// The part that splits is fetched on use, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);

function ask(changes: Partial<ViewState>) {
  const start: ViewState = { ...DEFAULT_VIEW, ...changes };
  return renderHook(({ view }) => useSplit(QUARREL, buildScene(QUARREL, view), view), {
    wrapper,
    initialProps: { view: start },
  });
}

const asked = () => queryClient.getQueryCache().findAll({ queryKey: ['split'] });
const answered = () => asked().filter(({ state }) => state.dataUpdateCount > 0);

beforeEach(() => queryClient.clear());

test('nothing is computed where no split is shown', () => {
  expect(ask({}).result.current).toBeNull();
  expect(answered()).toEqual([]);
});

test('nor where there is too little data for one', () => {
  const { result } = ask({ split: 'camps', stance: [kindId('supports')] });
  expect(result.current).toMatchObject({ state: 'lacking', split: null });
  expect(answered()).toEqual([]);
});

test('other filters are another question, and the former answer is still known', async () => {
  const { result, rerender } = ask({ split: 'camps' });
  await waitFor(() => expect(result.current?.state).toBe('done'));
  expect(result.current?.split?.contradictions).toHaveLength(1);
  rerender({ view: { ...DEFAULT_VIEW, split: 'camps', unsigned: 'negative' } });
  await waitFor(() => expect(result.current?.state).toBe('done'));
  expect(result.current?.split?.groups.flat()).toContain('fjel');
  rerender({ view: { ...DEFAULT_VIEW, split: 'camps' } });
  expect(result.current?.state).toBe('done');
  expect(answered()).toHaveLength(2);
});
