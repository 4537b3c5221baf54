import { expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeTie } from '../../src/view/describe-tie.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';

const stances = [
  buildStance('caldor condemns merrow', { id: 'one' }),
  buildStance('caldor condemns merrow', { id: 'two' }),
  buildStance('caldor supports merrow', { id: 'three' }),
];

/** How the first tie reads while the quotes of these stances are not found. */
function read(...lost: number[]) {
  const unmatched = new Set(lost.flatMap((at) => stances[at]?.evidence ?? []));
  const { ties } = buildScene(indexGraph(buildDataset({ stances })), criteria(), unmatched);
  return ties[0] && describeTie(ties[0]);
}

it('says how many stances count, that they are contested, and what was not found', () => {
  expect(read()).toBe('2 stances, contested');
  expect(read(0)).toBe('1 stance, contested, 1 more not matched to the text');
  expect(read(0, 1)).toBe('2 stances, not matched to the text');
  expect(read(2)).toBe('2 stances');
});
