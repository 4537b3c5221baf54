// Does the head of a picture name the split that is shaded in it, and the selection that lets the rest fade?
import { expect, test } from 'vitest';
import { measureBalance } from '../../src/graph/balance.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeDrawn } from '../../src/view/describe-drawn.ts';
import { findScenePairs } from '../../src/view/find-scene-pairs.ts';
import type { ShownSplit } from '../../src/view/shown-split.ts';
import { decodeView } from '../../src/view/view-url.ts';
import { criteria } from '../support/build-index.ts';
import { QUARREL } from '../support/quarrel.ts';

const pairs = findScenePairs(buildScene(QUARREL, criteria()), QUARREL, 'nothing');
const { camps, blocs } = measureBalance(pairs);
const shown: ShownSplit = { kind: 'camps', pairs, split: camps, state: 'done' };

const drawn = (motif: 'graph' | 'matrix' | 'timeline', fragment: string, split = shown) =>
  describeDrawn(motif, decodeView(fragment).view, split, QUARREL);

test('the camps with their sizes and what contradicts them, and who is selected', () => {
  expect(drawn('graph', 'split=camps&sel=aune')).toEqual([
    ['Shaded', 'two camps, A of 3 actors and B of 3; 1 contradicted pair'],
    ['Selected', 'Aune; all else is faded'],
  ]);
  expect(drawn('timeline', 'split=camps&sel=aune')).toEqual([]);
});

test('a matrix only where its order follows the blocs', () => {
  const split: ShownSplit = { ...shown, kind: 'blocs', split: blocs };
  expect(drawn('matrix', 'view=matrix', split)).toEqual([]);
  expect(drawn('matrix', 'view=matrix&order=bloc', split)).toEqual([
    [
      'Ordered by',
      expect.stringMatching(/^2 blocs, 1 of 3 actors and 2 of 2, 1 actor on its own;/),
    ],
  ]);
});

test('where there is too little data, that is what is said', () => {
  const few: ShownSplit = { ...shown, pairs: pairs.slice(0, 2), split: null, state: 'lacking' };
  expect(drawn('graph', 'split=camps', few)).toEqual([
    ['Shaded', 'no camps; too little data: 0 signed triads; balance needs at least 5'],
  ]);
});
