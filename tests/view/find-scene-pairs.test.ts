// Are signed pairs those of what is shown and counts, between the actors as shown?
import { expect, test } from 'vitest';
import { isQuote } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { findScenePairs } from '../../src/view/find-scene-pairs.ts';
import { criteria } from '../support/build-index.ts';
import { QUARREL } from '../support/quarrel.ts';

const names = (...args: Parameters<typeof findScenePairs>) =>
  findScenePairs(...args).map(({ ends, sign }) => `${ends.join(' ')} ${sign}`);

test('by state the words of a minister are those of the state, and may make its pair mixed', () => {
  const asNamed = buildScene(QUARREL, criteria());
  expect(names(asNamed, QUARREL, 'nothing')).toContain('bryn caldor 1');
  expect(names(asNamed, QUARREL, 'nothing')).toContain('bryn ostrel -1');
  const byState = buildScene(QUARREL, criteria({ by: 'state' }));
  expect(names(byState, QUARREL, 'nothing')).toContain('bryn caldor 0');
});

test('a demand makes a pair only for whoever asks for that', () => {
  const scene = buildScene(QUARREL, criteria());
  expect(names(scene, QUARREL, 'nothing')).not.toContain('erlin fjel -1');
  expect(names(scene, QUARREL, 'negative')).toContain('erlin fjel -1');
});

test('words that do not stand in the text make none', () => {
  const quotes = QUARREL.facts.flatMap(({ stance }) => stance.evidence.filter(isQuote));
  const scene = buildScene(QUARREL, criteria(), new Set(quotes));
  expect(findScenePairs(scene, QUARREL, 'nothing')).toEqual([]);
});
