// Does the picture shade the groups that the panel names, and mark the lines whose words it lists?
import { expect, test } from 'vitest';
import { measureBalance } from '../../src/graph/balance.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { divideScene } from '../../src/view/divide-scene.ts';
import { findScenePairs } from '../../src/view/find-scene-pairs.ts';
import { criteria } from '../support/build-index.ts';
import { QUARREL } from '../support/quarrel.ts';

const scene = buildScene(QUARREL, criteria());
const pairs = findScenePairs(scene, QUARREL, 'nothing');
const { camps } = measureBalance(pairs);

test('groups with their marks, and each line of a pair that contradicts them', () => {
  const division = divideScene({ kind: 'camps', pairs, split: camps, state: 'done' }, scene);
  expect(division?.groups.map(({ mark, members }) => [mark, members.length])).toEqual([
    ['A', 3],
    ['B', 3],
  ]);
  const lines = scene.ties.filter(({ id }) => division?.contradicted.has(id));
  expect(lines.map(({ source, target }) => [source, target])).toEqual([['caldor', 'dorn']]);
});

test('nothing is shaded before there is an answer', () => {
  expect(divideScene(null, scene)).toBeNull();
  expect(divideScene({ kind: 'camps', pairs, split: null, state: 'solving' }, scene)).toBeNull();
});
