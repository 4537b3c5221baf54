import { expect, it } from 'vitest';
import type { StanceId } from '../../src/model/stance-graph.ts';
import { describeLoose, describeNews, describeWindow } from '../../src/view/describe-window.ts';

it.each([
  [null, null, 'All dates'],
  [null, '2031-03-24', 'As of 24 March 2031'],
  [null, '2031-03', 'As of March 2031'],
  ['2031', null, 'From 2031'],
  ['2031-03-09', '2031-03-24', '9 March 2031 to 24 March 2031'],
  ['2031-03-09', '2031-03-09', '9 March 2031'],
])('from %s to %s is “%s”', (from, to, words) => {
  expect(describeWindow({ from, to })).toBe(words);
});

it('a step says its day and how many stances are new', () => {
  const stances = ['a', 'b', 'c'] as StanceId[];
  expect(describeNews({ day: '2031-03-14', stances, counted: 3 })).toBe(
    '14 March 2031: 3 new stances',
  );
  expect(describeNews({ day: '2031-03-14', stances, counted: 1 })).toBe(
    '14 March 2031: 1 new stance',
  );
});

it('what names no day and what has no date is said, and whether it is shown', () => {
  const open = { from: null, to: null };
  expect(describeLoose({ imprecise: 0, undated: 0 }, open)).toEqual([]);
  expect(describeLoose({ imprecise: 2, undated: 1 }, open)).toEqual([
    '2 dated to a month or year: shown if any day of it lies within',
    '1 without a date: shown',
  ]);
  expect(describeLoose({ imprecise: 0, undated: 1 }, { ...open, to: '2031' })).toEqual([
    '1 without a date: not shown',
  ]);
});
