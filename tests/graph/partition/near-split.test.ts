// Is another split seen that lies one step away, and none that is the same?
import { expect, test } from 'vitest';
import { hangTogether, hasNearSplit } from '../../../src/graph/partition/near-split.ts';
import type { SignedNet } from '../../../src/graph/partition/signed-edge.ts';

const foes: SignedNet = {
  size: 3,
  edges: [
    { a: 0, b: 1, sign: -1 },
    { a: 1, b: 2, sign: -1 },
    { a: 0, b: 2, sign: -1 },
  ],
};

test('of three foes in two camps any two can be together', () => {
  expect(hasNearSplit(foes, 'camps', [0, 0, 1])).toBe(true);
});

test('three foes have one way to be in three blocs, and two friends of foes have two', () => {
  expect(hasNearSplit(foes, 'blocs', [0, 1, 2])).toBe(false);
  const torn: SignedNet = {
    size: 3,
    edges: foes.edges.map((each, at) => ({ ...each, sign: at === 0 ? -1 : 1 })),
  };
  expect(hasNearSplit(torn, 'blocs', [0, 1, 0])).toBe(true);
});

test('only friends of friends hang together', () => {
  const net: SignedNet = {
    size: 4,
    edges: [
      { a: 0, b: 1, sign: 1 },
      { a: 1, b: 2, sign: 1 },
      { a: 2, b: 3, sign: -1 },
    ],
  };
  expect(hangTogether(net, [0, 1, 2])).toBe(true);
  expect(hangTogether(net, [0, 2])).toBe(false);
  expect(hangTogether(net, [2, 3])).toBe(false);
});
