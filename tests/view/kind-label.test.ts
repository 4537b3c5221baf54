// Does the label of a kind fit and hide nothing, whatever the data calls it?
import { expect, test } from 'vitest';
import { kindLabel } from '../../src/view/kind-label.ts';

test('it is as it was, but for what is hidden in it and what no legend has room for', () => {
  expect(kindLabel({ label: 'condemns' })).toBe('condemns');
  expect(kindLabel({ label: '\u202Esupports' })).toBe('[U+202E]supports');
  expect(kindLabel({ label: 'd'.repeat(100_000) })).toBe(`${'d'.repeat(39)}…`);
});
