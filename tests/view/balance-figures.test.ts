// Are the figures of balance said so that nobody takes a bound for a proof?
import { expect, test } from 'vitest';
import type { Split } from '../../src/graph/read-split.ts';
import type { SignedPair } from '../../src/graph/signed-pairs.ts';
import { describeContradictions, describeOutcome } from '../../src/view/balance-figures.ts';
import { id } from '../support/build-index.ts';

const pair = (one: string, other: string): SignedPair => ({
  ends: [id(one), id(other)],
  sign: 1,
  stances: [],
});

const split = (changes: Partial<Split>): Split => ({
  groups: [[id('a'), id('b')], [id('c')]],
  contradictions: [pair('a', 'c')],
  atLeast: 1,
  exact: true,
  others: false,
  ...changes,
});

test('a proof is told from bounds, and one best split from several', () => {
  expect(describeContradictions(1, split({}))).toBe('1 contradicted pair');
  expect(describeContradictions(2, split({ others: true }))).toBe(
    '2 contradicted pairs; another split does as well',
  );
  expect(describeContradictions(3, split({ exact: false, atLeast: 2 }))).toBe(
    'at most 3 contradicted pairs, at least 2',
  );
});

test('in a sentence too', () => {
  expect(describeOutcome('camps', split({}), 9)).toBe(
    'Two camps contradict 1 of 9 signed pairs, proven to be the fewest; no other split does as well.',
  );
  expect(describeOutcome('blocs', split({ others: null }), 9)).toBe(
    '1 bloc and 1 actor on its own contradict 1 of 9 signed pairs, proven to be the fewest.',
  );
  expect(describeOutcome('camps', split({ exact: false, atLeast: 0 }), 9)).toBe(
    'Two camps contradict at most 1 of 9 signed pairs; the fewest that any split contradicts is at least 0.',
  );
  expect(describeOutcome('camps', split({ contradictions: [], atLeast: 0 }), 9)).toBe(
    'Two camps contradict none of 9 signed pairs.',
  );
  const friends = split({ groups: [[id('a'), id('b')]], contradictions: [], atLeast: 0 });
  expect(describeOutcome('blocs', friends, 1)).toBe('1 bloc contradicts none of 1 signed pair.');
});
