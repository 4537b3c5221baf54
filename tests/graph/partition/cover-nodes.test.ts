// Is a way to cover found wherever there is one?
import { expect, test } from 'vitest';
import { coverNodes } from '../../../src/graph/partition/cover-nodes.ts';

const choices = [
  { nodes: [0, 1], loss: 0 },
  { nodes: [1, 2], loss: 0 },
  { nodes: [2, 3], loss: 1 },
];
const dear = [9, 9, 9, 9];

test('groups that share no node, at no more than may be lost', () => {
  const told: (readonly number[])[] = [];
  expect(coverNodes(choices, dear, 1, (groups) => told.push(groups) > 0)).toBe(true);
  expect(told).toEqual([[0, 0, 1, 1]]);
  expect(coverNodes(choices, dear, 0, () => true)).toBe(false);
});

test('a node alone loses its price, and every way is told while none is accepted', () => {
  let ways = 0;
  const accepted = coverNodes(choices, [0, 0, 0, 0], 1, () => ++ways === 0);
  expect(accepted).toBe(false);
  expect(ways).toBe(5);
});
