// Are quotes looked up in the texts that came inside the data, and is a falsified one said aloud?
import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { setNotices, useNotices } from '../../src/state/notice-store.ts';
import { useQuoteCheck } from '../../src/state/use-quote-check.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';

const stance = buildStance('caldor demands merrow', {
  evidence: [{ article: 'courier', exact: 'Let the boats sail' }],
});

const withText = (text?: string) =>
  buildDataset({
    articles: [buildArticle(text === undefined ? { id: 'courier' } : { id: 'courier', text })],
    stances: [stance],
  });

beforeEach(() => setNotices('quotes', []));

test('a quote that stands in the text is found', async () => {
  const dataset = withText('“Let the boats sail,” he said.');
  const { result } = renderHook(() => useQuoteCheck(dataset));
  expect(result.current(stance.id, 0)).toBe('unchecked');
  await waitFor(() => expect(result.current(stance.id, 0)).not.toBe('unchecked'));
  expect(['exact', 'moved']).toContain(result.current(stance.id, 0));
});

test('a falsified quote is missing, and a notice counts it until the data is left', async () => {
  const dataset = withText('“Let the goats sail,” he said.');
  const { result, unmount } = renderHook(() => useQuoteCheck(dataset));
  const notices = renderHook(() => useNotices());
  await waitFor(() => expect(result.current(stance.id, 0)).toBe('missing'));
  notices.rerender();
  expect(notices.result.current[0]?.message).toMatch(/^1 quote of 1 does not stand in the text/);
  unmount();
  notices.rerender();
  expect(notices.result.current).toEqual([]);
});

test('without a text nothing is claimed', async () => {
  const dataset = withText();
  const { result } = renderHook(() => useQuoteCheck(dataset));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(result.current(stance.id, 0)).toBe('unchecked');
});
