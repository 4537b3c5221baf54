// Are contradicted ties counted as they are defined?
import { expect, test } from 'vitest';
import {
  contradicts,
  countContradictions,
  listSteps,
  renumber,
  type SignedNet,
} from '../../../src/graph/partition/signed-edge.ts';

const NET: SignedNet = {
  size: 3,
  edges: [
    { a: 0, b: 1, sign: 1 },
    { a: 1, b: 2, sign: -1 },
  ],
};

test('a positive tie contradicts across groups, a negative one inside a group', () => {
  const contradicted = (groups: readonly number[]) =>
    NET.edges.map((edge) => contradicts(groups, edge));
  expect(contradicted([0, 0, 1])).toEqual([false, false]);
  expect(contradicted([0, 1, 1])).toEqual([true, true]);
  expect(countContradictions([0, 0, 0], NET)).toBe(1);
});

test('groups are numbered as they appear, whatever they were called', () => {
  expect(renumber([7, 3, 7, 0])).toEqual([0, 1, 0, 2]);
});

test('every tie is a step from both of its ends', () => {
  expect(listSteps(NET)).toEqual([
    [{ to: 1, edge: 0 }],
    [
      { to: 0, edge: 0 },
      { to: 2, edge: 1 },
    ],
    [{ to: 1, edge: 1 }],
  ]);
});
