// Is the split that nobody has proven at least as good as the one that was planted?
import { expect, test } from 'vitest';
import { findGoodSplit, improveSplit } from '../../../src/graph/partition/improve-split.ts';
import { countContradictions } from '../../../src/graph/partition/signed-edge.ts';
import { plantNet } from '../../support/plant-net.ts';

/** Two fifths of what the app allows: what is found in fewer is found there, too. */
const ROUNDS = 60;

test.each(Array.from({ length: 20 }, (_, at) => at + 1))(
  'two hundred actors, planted with seed %i',
  (seed) => {
    for (const [kind, groups] of [
      ['camps', 2],
      ['blocs', 4],
    ] as const) {
      const { net, planted } = plantNet({ size: 200, ties: 800, groups, noise: 15, seed });
      const found = findGoodSplit(net, kind, ROUNDS);
      expect(countContradictions(found, net)).toBeLessThanOrEqual(
        countContradictions(planted, net),
      );
      expect(new Set(found).size).toBeLessThanOrEqual(kind === 'camps' ? 2 : 200);
    }
  },
  30_000,
);

test('the same net is split the same way each time', () => {
  const { net } = plantNet({ size: 60, ties: 200, groups: 3, noise: 20, seed: 1 });
  expect(findGoodSplit(net, 'blocs', 60)).toEqual(findGoodSplit(net, 'blocs', 60));
});

test('whoever starts from a split ends with none that is worse', () => {
  const { net } = plantNet({ size: 40, ties: 120, groups: 2, noise: 20, seed: 2 });
  const start = Array.from({ length: 40 }, (_, node) => node % 2);
  const end = improveSplit(net, 'camps', start);
  expect(countContradictions(end, net)).toBeLessThan(countContradictions(start, net));
});
