import { expect, it } from 'vitest';
import { buildScene } from '../../src/view/build-scene.ts';
import { entriesOf } from '../../src/view/entries-of.ts';
import { criteria, DISPUTE_INDEX, kindId, stanceId } from '../support/build-index.ts';

const IDS = ['tavria-condemns-merrow', 'ostrel-condemns-merrow', 'tavria-supports-caldor', 'gone'];

it('the entries of stances stand in alphabetical order, without what is hidden or not there', () => {
  const scene = buildScene(DISPUTE_INDEX, criteria({ stance: [kindId('condemns')] }));
  const entries = entriesOf(scene, DISPUTE_INDEX, () => 'moved')(IDS.map(stanceId));
  expect(entries.map(({ id }) => id)).toEqual(['ostrel-condemns-merrow', 'tavria-condemns-merrow']);
  expect(entries[0]?.cards[0]).toMatchObject({ type: 'quote', check: 'moved' });
});
