// Is a split looked for only where one is seen?
import { expect, test } from 'vitest';
import { wantedSplit } from '../../src/view/shown-split.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';

test('none by default, the one of the address, and blocs for a matrix in their order', () => {
  expect(wantedSplit(DEFAULT_VIEW)).toBeNull();
  expect(wantedSplit({ ...DEFAULT_VIEW, split: 'camps' })).toBe('camps');
  expect(wantedSplit({ ...DEFAULT_VIEW, order: 'bloc' })).toBeNull();
  expect(wantedSplit({ ...DEFAULT_VIEW, view: 'matrix', order: 'bloc' })).toBe('blocs');
});
