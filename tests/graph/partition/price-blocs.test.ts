// Do prices alone, without cycles, prove the same as trying everything?
import { expect, test } from 'vitest';
import { type BlocSearch, priceBlocs } from '../../../src/graph/partition/price-blocs.ts';
import type { SignedNet } from '../../../src/graph/partition/signed-edge.ts';
import { plantNet } from '../../support/plant-net.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { randomNet, recount, tryAllSplits } from '../../support/try-all-splits.ts';

const SEED = 20_261_126;

/** From a split that nobody would choose: everyone alone. */
function priceFromNothing(net: SignedNet, left = 1e9): BlocSearch {
  const best = Array.from({ length: net.size }, (_, node) => node);
  const found: BlocSearch = {
    left,
    least: 0,
    most: recount(net.edges, best),
    best,
    others: null,
    report: () => {},
  };
  priceBlocs(net, found);
  return found;
}

test(`the fewest contradictions of 400 random nets of up to 9 nodes, and whether there is another way (seed ${SEED})`, () => {
  const { below } = seededRandom(SEED);
  for (let run = 0; run < 400; run++) {
    const net = randomNet(2 + below(8), below(90) + 10, below(80) + 10, below);
    const found = priceFromNothing(net);
    const { least, ways } = tryAllSplits(net, 'blocs');
    const told = `run ${run}: ${JSON.stringify(net.edges)}`;
    expect(found.least, told).toBe(least);
    expect(found.most, told).toBe(least);
    expect(recount(net.edges, found.best), told).toBe(least);
    expect(found.others, told).toBe(ways > 1);
  }
}, 30_000);

test('with effort for little more than a beginning the bound is still true', () => {
  const { net } = plantNet({ size: 40, ties: 160, groups: 3, noise: 30, seed: 1 });
  const little = priceFromNothing(net, 1e6);
  const all = priceFromNothing(net);
  expect(all.least).toBe(all.most);
  expect(little.least).toBeLessThanOrEqual(all.least);
  expect(little.most).toBe(recount(net.edges, little.best));
  expect(little.most).toBeGreaterThanOrEqual(all.most);
});
