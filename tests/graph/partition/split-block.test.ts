// Are the bounds of a search honest at every moment, also of one that is not finished?
import { expect, test } from 'vitest';
import { countContradictions } from '../../../src/graph/partition/signed-edge.ts';
import { type Bounds, splitBlock } from '../../../src/graph/partition/split-block.ts';
import { plantNet } from '../../support/plant-net.ts';

const { net } = plantNet({ size: 40, ties: 160, groups: 2, noise: 35, seed: 4 });

test('the bounds close in on the answer and never pass it', () => {
  const told: Bounds[] = [];
  const { groups, bounds } = splitBlock(net, 'camps', {
    left: 4e9,
    report: (each) => void told.push(each),
  });
  expect(bounds.least).toBe(bounds.most);
  expect(countContradictions(groups, net)).toBe(bounds.most);
  for (const { least, most } of told) {
    expect(least).toBeLessThanOrEqual(bounds.most);
    expect(most).toBeGreaterThanOrEqual(bounds.most);
  }
  expect(told.map(({ least }) => least)).toEqual(
    told.map(({ least }) => least).toSorted((a, b) => a - b),
  );
});

test('without effort there is a split, and no claim that it is the best', () => {
  const { groups, bounds, others } = splitBlock(net, 'blocs', { left: 0, report: () => {} });
  expect(countContradictions(groups, net)).toBe(bounds.most);
  expect(bounds.least).toBeLessThan(bounds.most);
  expect(others).toBeNull();
});

test('what is too large for the proof still has cycles that each cost one', () => {
  const large = plantNet({ size: 80, ties: 1500, groups: 2, noise: 20, seed: 6 }).net;
  const { bounds } = splitBlock(large, 'camps', { left: 4e9, report: () => {} });
  expect(bounds.least).toBeGreaterThan(0);
  expect(bounds.least).toBeLessThanOrEqual(bounds.most);
}, 30_000);
