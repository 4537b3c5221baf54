// Is a net cut exactly where it hangs together by one node?
import { expect, test } from 'vitest';
import { findBlocks } from '../../../src/graph/partition/find-blocks.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const net = (size: number, pairs: readonly (readonly [number, number])[]) => ({
  size,
  edges: pairs.map(([a, b]) => ({ a, b, sign: 1 as const })),
});

test('two triangles on a string are two blocks, and so is each piece of the string', () => {
  const blocks = findBlocks(
    net(7, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [4, 6],
    ]),
  );
  expect(blocks.map(({ nodes }) => [...nodes].sort())).toEqual([
    [0, 1, 2],
    [2, 3],
    [3, 4],
    [4, 5, 6],
  ]);
});

test('every tie is in one block, and a block meets those before it in its first node only', () => {
  const { below } = seededRandom(5);
  for (let run = 0; run < 200; run++) {
    const pairs = new Map<number, readonly [number, number]>();
    for (let tie = 0; tie < 16; tie++) {
      const [a = 0, b = 0] = [below(12), below(12)].sort((x, y) => x - y);
      if (a !== b) pairs.set(a * 12 + b, [a, b]);
    }
    const given = net(12, [...pairs.values()]);
    const blocks = findBlocks(given);
    const back = blocks.flatMap(({ nodes, net: { edges } }) =>
      edges.map(({ a, b }) => [nodes[a] ?? 0, nodes[b] ?? 0].sort((x, y) => x - y)),
    );
    expect(back.sort()).toEqual([...pairs.values()].map((each) => [...each]).sort());
    const seen = new Set<number>();
    for (const { nodes } of blocks) {
      expect(nodes.slice(1).filter((node) => seen.has(node))).toEqual([]);
      for (const node of nodes) seen.add(node);
    }
  }
});
