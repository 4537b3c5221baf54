// Is no split better than the one that is called exact, and is every figure the one that a recount gives?
import { describe, expect, test } from 'vitest';
import { partition } from '../../../src/graph/partition/partition.ts';
import { plantNet } from '../../support/plant-net.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { randomNet, recount, tryAllSplits } from '../../support/try-all-splits.ts';

const SEED = 20_261_123;
const KINDS = ['camps', 'blocs'] as const;

test(`what trying everything finds, on 1,000 random nets of up to 12 nodes (seed ${SEED})`, () => {
  const random = seededRandom(SEED);
  for (let run = 0; run < 1000; run++) {
    const size = 2 + random.below(11);
    const net = randomNet(size, random.below(90) + 10, random.below(80) + 10, random.below);
    for (const kind of KINDS) {
      const found = partition(net, kind);
      const best = tryAllSplits(net, kind);
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
