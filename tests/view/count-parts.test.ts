// How many parts has a net that falls apart?
import { expect, test } from 'vitest';
import type { SignedPair } from '../../src/graph/signed-pairs.ts';
import { countParts } from '../../src/view/count-parts.ts';
import { id } from '../support/build-index.ts';

const pair = (one: string, other: string): SignedPair => ({
  ends: [id(one), id(other)],
  sign: 1,
  stances: [],
});

test('no pair, no part; what hangs together is one', () => {
  expect(countParts([])).toBe(0);
  expect(countParts([pair('a', 'b'), pair('b', 'c'), pair('d', 'e')])).toBe(2);
});
