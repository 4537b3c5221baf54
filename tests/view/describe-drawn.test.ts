// Does the head of a picture name the split that is shaded in it, and the selection that lets the rest fade?
import { expect, test } from 'vitest';
import { measureBalance } from '../../src/graph/balance.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeDrawn } from '../../src/view/describe-drawn.ts';
import { findScenePairs } from '../../src/view/find-scene-pairs.ts';
import { litSelections } from '../../src/view/lit-selections.ts';
import type { Scene } from '../../src/view/scene.ts';
import type { ShownSplit } from '../../src/view/shown-split.ts';
import type { ViewState } from '../../src/view/view-state.ts';
import { decodeView } from '../../src/view/view-url.ts';
import { criteria } from '../support/build-index.ts';
import { QUARREL } from '../support/quarrel.ts';

const scene = buildScene(QUARREL, criteria());
const pairs = findScenePairs(scene, QUARREL, 'nothing');
const { camps, blocs } = measureBalance(pairs);
const shown: ShownSplit = { kind: 'camps', pairs, split: camps, state: 'done' };

function drawn(motif: 'graph' | 'matrix' | 'timeline', fragment: string, split = shown) {
  const { view } = decodeView(fragment);
  return describeDrawn(motif, view, split, QUARREL, scene, litIn(view, scene));
}

const litIn = (view: ViewState, seen: Scene) =>
  litSelections(view, seen, QUARREL, () => 'unchecked');

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

test('all else is faded only where what is selected or connected is drawn', () => {
  const [tie, stance, path] = [
    'sel=aune>supports>bryn',
    'sel=stance:aune-supports-bryn',
    'path=aune~dorn',
  ];
  const harbour = buildScene(QUARREL, criteria({ topic: ['harbour'] }));
  const nothing = buildScene(QUARREL, criteria({ topic: ['none'] }));
  const fades = (fragment: string, seen: Scene) => {
    const { view } = decodeView(fragment);
    const facts = describeDrawn('graph', view, null, QUARREL, seen, litIn(view, seen));
    expect(facts).toHaveLength(1);
    return facts[0]?.[1].endsWith('; all else is faded');
  };
  expect([tie, stance, path].map((each) => fades(each, scene))).toEqual([true, true, true]);
  expect([tie, stance, path].map((each) => fades(each, harbour))).toEqual([true, true, false]);
  for (const each of ['sel=aune', tie, stance]) expect(fades(each, nothing)).toBe(false);
});
