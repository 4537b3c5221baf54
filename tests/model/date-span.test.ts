// Which days does a written date cover?
import { expect, test } from 'vitest';
import { overlaps, parseDateSpan } from '../../src/model/date-span.ts';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-01', '2026-01-01', '2026-01-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2026-04', '2026-04-01', '2026-04-30'],
  ['2026-01-03', '2026-01-03', '2026-01-03'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
])('%s runs from %s to %s', (value, from, to) => {
  expect(parseDateSpan(value)).toEqual({ from, to });
});

test.each([
  '2024-02-30',
  '2026-02-29',
  '2026-13',
  '2026-00',
  '2026-04-31',
  '2026-01-00',
  '0000',
  '0000-00-00',
  '+275760-09-13',
  '26-01-03',
  '2026-1-3',
  '2026-01-03T00:00:00Z',
  ' 2026',
  '2026\n',
  'yesterday',
  '',
])('%j is no date', (value) => {
  expect(parseDateSpan(value)).toBeNull();
});

test('spans overlap when they share a day', () => {
  const january = { from: '2026-01-01', to: '2026-01-31' };
  expect(overlaps(january, { from: '2026-01-31', to: '2026-02-01' })).toBe(true);
  expect(overlaps(january, { from: '2026-02-01', to: '2026-02-01' })).toBe(false);
});
