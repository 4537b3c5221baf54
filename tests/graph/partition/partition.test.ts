// Is no split better than the one that is called exact, and is every figure the one that a recount gives?
import { describe, expect, test } from 'vitest';
import { partition } from '../../../src/graph/partition/partition.ts';
import type { SignedEdge, SignedNet, SplitKind } from '../../../src/graph/partition/signed-edge.ts';
import { plantNet } from '../../support/plant-net.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const SEED = 20_261_123;
const KINDS = ['camps', 'blocs'] as const;

test(`what trying everything finds, on 1,000 random nets of up to 12 nodes (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  for (let run = 0; run < 1000; run++) {
    const size = 2 + random.below(11);
    const net = randomNet(size, random.below(90) + 10, random.below(80) + 10, random.below);
    for (const kind of KINDS) {
      const found = partition(net, kind);
      const best = tryAll(net, kind);
      const told = `run ${run}, ${kind}: ${JSON.stringify(net.edges)}`;
      expect(found.contradictions, told).toBe(best.least);
      expect(found.atLeast, told).toBe(best.least);
      expect(found.exact, told).toBe(true);
      expect(recount(net.edges, found.groups), told).toBe(best.least);
      expect(new Set(found.groups).size, told).toBeLessThanOrEqual(kind === 'camps' ? 2 : size);
      expect(found.others, told).toBe(best.ways > 1);
    }
  }
}, 120_000);

describe('a net with planted groups', () => {
  test.each([1, 2, 3, 4])(
    'of 60 nodes, 200 ties and noise (seed %i)',
    (seed) => {
      const { net, planted } = plantNet({ size: 60, ties: 200, groups: 3, noise: 12, seed });
      for (const kind of KINDS) {
        const found = partition(net, kind);
        expect(found.exact).toBe(true);
        expect(recount(net.edges, found.groups)).toBe(found.contradictions);
        if (kind === 'blocs') {
          expect(found.contradictions).toBeLessThanOrEqual(recount(net.edges, planted));
        }
      }
    },
    60_000,
  );
});

/** Ties in a share of all pairs, negative ones in a share of those, both in per cent. */
function randomNet(
  size: number,
  ties: number,
  negative: number,
  below: (limit: number) => number,
): SignedNet {
  const edges: SignedEdge[] = [];
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++)
      if (below(100) < ties) edges.push({ a, b, sign: below(100) < negative ? -1 : 1 });
  return { size, edges };
}

/** The slow, obvious recount. */
function recount(edges: readonly SignedEdge[], groups: readonly number[]): number {
  let count = 0;
  for (const { a, b, sign } of edges) {
    const together = groups[a] === groups[b];
    if (sign === 1 && !together) count++;
    if (sign === -1 && together) count++;
  }
  return count;
}

/** Every way to contradict the fewest ties, counted by which ties they are. */
function tryAll({ size, edges }: SignedNet, kind: SplitKind): { least: number; ways: number } {
  const most = kind === 'camps' ? 2 : size;
  const groups = new Array<number>(size).fill(0);
  const before = groups.map((_, node) => edges.filter(({ a, b }) => Math.max(a, b) === node));
  let least = edges.length + 1;
  let ways = new Set<string>();
  const place = (node: number, used: number, cost: number, contradicted: readonly number[]) => {
    if (cost > least) return;
    if (node === size) {
      if (cost < least) ways = new Set();
      least = cost;
      ways.add(contradicted.join(' '));
      return;
    }
    for (let group = 0; group < Math.min(used + 1, most); group++) {
      groups[node] = group;
      const now = (before[node] ?? []).filter((edge) => recount([edge], groups) === 1);
      const numbers = now.map((edge) => edges.indexOf(edge));
      place(node + 1, Math.max(used, group + 1), cost + now.length, [...contradicted, ...numbers]);
    }
  };
  place(0, 0, 0, []);
  return { least, ways: ways.size };
}
