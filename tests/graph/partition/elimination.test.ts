// Does everyone leave once, and does everyone who is concerned remember it?
import { expect, test } from 'vitest';
import { findElimination } from '../../../src/graph/partition/elimination.ts';

const line = Array.from({ length: 9 }, (_, a) => ({ a, b: a + 1 }));

test('from a chain those at its ends leave, and one neighbour remembers', () => {
  const { leaving, entries } = findElimination(10, line, 10);
  expect(leaving.map(({ node }) => node).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(Math.max(...leaving.map(({ around }) => around.length))).toBe(1);
  expect(entries).toBe(9 * 2 + 1);
});

test('a ring is closed by those who remember, in the order in which they will leave', () => {
  const { leaving } = findElimination(10, [...line, { a: 0, b: 9 }], 10);
  const turn = (node: number) => leaving.findIndex((each) => each.node === node);
  expect(Math.max(...leaving.map(({ around }) => around.length))).toBe(2);
  for (const { node, around } of leaving)
    expect([node, ...around].map(turn)).toEqual([node, ...around].map(turn).sort((a, b) => a - b));
});
