// Is it said how much is missing where balance cannot be told?
import { expect, test } from 'vitest';
import { countPairs } from '../../src/graph/count-pairs.ts';
import type { SignedPair } from '../../src/graph/signed-pairs.ts';
import { describeLack } from '../../src/view/describe-lack.ts';
import { id } from '../support/build-index.ts';

const pair = (one: string, other: string): SignedPair => ({
  ends: [id(one), id(other)],
  sign: 1,
  stances: [],
});

test('fewer than five triads are too little, and how many there are is said', () => {
  const few = [pair('a', 'b'), pair('b', 'c'), pair('a', 'c')];
  expect(describeLack(countPairs(few))).toBe('1 signed triad; balance needs at least 5');
  const names = ['a', 'b', 'c', 'd', 'e'];
  const all = names.flatMap((one, at) => names.slice(at + 1).map((other) => pair(one, other)));
  expect(describeLack(countPairs(all))).toBeNull();
});
