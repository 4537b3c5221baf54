import { expect, it } from 'vitest';
import { NONE_UNMATCHED } from '../../src/graph/filter.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { openScene } from '../../src/view/open-scene.ts';
import { criteria, DISPUTE_INDEX, kindId } from '../support/build-index.ts';

it('all other filters stay, and without dates it is the very scene', () => {
  const wanted = criteria({ stance: [kindId('condemns')] });
  const scene = buildScene(DISPUTE_INDEX, wanted);
  expect(openScene(scene, DISPUTE_INDEX, wanted, NONE_UNMATCHED)).toBe(scene);
  const early = { ...wanted, to: '2031-05-02' };
  const shown = buildScene(DISPUTE_INDEX, early);
  expect(shown.stances.length).toBeLessThan(scene.stances.length);
  expect(openScene(shown, DISPUTE_INDEX, early, NONE_UNMATCHED)).toEqual(scene);
});
