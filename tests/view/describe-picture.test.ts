import { describe, expect, it } from 'vitest';
import { measureBalance } from '../../src/graph/balance.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { ActorId } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describePicture } from '../../src/view/describe-picture.ts';
import { findScenePairs } from '../../src/view/find-scene-pairs.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, DISPUTE_INDEX, kindId } from '../support/build-index.ts';
import { QUARREL } from '../support/quarrel.ts';

type Filters = Parameters<typeof criteria>[0];

const dispute = (filters: Filters = {}) =>
  describePicture(buildScene(DISPUTE_INDEX, criteria(filters)), DISPUTE_INDEX, criteria(filters));

const invented = (...sentences: string[]) => {
  const index = indexGraph(
    buildDataset({ stances: sentences.map((words, at) => buildStance(words, { id: `s-${at}` })) }),
  );
  return describePicture(buildScene(index, criteria()), index, null);
};

describe('the picture in words', () => {
  it('says how much, of which kind, of whom, toward whom, when and between whom', () => {
    expect(dispute()).toEqual([
      '7 actors, 6 stances on 6 ties, 7 quotes.',
      'By stance: condemns 3, supports 2, demands 1.',
      'Tavria takes 2 stances, more than any other actor.',
      'Merrow is the target of 5 stances, more than any other actor.',
      'Dated 2 May 2031 – 4 May 2031: 3 stated in the text, 1 inferred from the text, 1 by date of publication; 1 only by month or year; 1 stance without a date.',
      'Actors: Caldor, Caldoran Foreign Ministry, Ana Ostrel, Merrow, Merrow Council, Tavria, Coastal League.',
    ]);
  });

  it('under a filter says of how much it is a part, and names the filter', () => {
    const told = dispute({ stance: [kindId('supports')], to: '2031-05' });
    expect(told[0]).toBe(
      '2 actors, 1 stance on 1 tie, 2 quotes. Showing 2 of 7 actors, 1 of 6 stances.',
    );
    expect(told).toContain('Dated May 2031: 1 by date of publication.');
    expect(told.at(-1)).toBe('Filters: stance: supports; dated up to May 2031.');
  });

  it('says that nothing is shown, and under which filters', () => {
    expect(dispute({ stance: [] })).toEqual(['No stance is shown.', 'Filters: stance: none.']);
  });

  it('names several who have as many, and nobody where all have', () => {
    const two = invented('a supports d', 'a supports e', 'b supports f', 'b supports g');
    expect(two).toContain('A and B take 2 stances each, more than any other actor.');
    const all = invented('a supports b', 'b supports a');
    expect(all.join(' ')).not.toContain('more than any other');
  });

  it('names contested pairs with the reason, the first of many', () => {
    const pairs = ['b', 'c', 'd', 'e'].flatMap((other) => [
      `a supports ${other}`,
      `a condemns ${other}`,
    ]);
    expect(invented(...pairs)).toContain(
      '4 pairs are contested, with stances of both signs: A toward B (one outlet reports both); A toward C (one outlet reports both); A toward D (one outlet reports both); 1 more.',
    );
  });

  it('counts nothing that does not match the text, and says so', () => {
    const stances = ['caldor supports merrow', 'tavria demands merrow'].map((words) =>
      buildStance(words),
    );
    const index = indexGraph(buildDataset({ stances }));
    const scene = buildScene(index, criteria(), new Set(stances[1]?.evidence));
    const told = describePicture(scene, index, null);
    expect(told[0]).toBe(
      'Counted: 2 actors, 1 stance on 1 tie, 1 quote. 1 of 2 stances counted; 1 hollow: not matched to the text.',
    );
  });

  it('does not read out a hundred names', () => {
    const stances = Array.from({ length: 100 }, (_, at) => `actor-${at} supports merrow`);
    expect(invented(...stances).at(-1)).toMatch(/ and 89 more\.$/);
  });

  it('says around whom it is focused', () => {
    const told = dispute({ actor: ['merrow' as ActorId], hops: 2 });
    expect(told.at(-1)).toBe('Filters: within 2 steps of Merrow.');
  });
});

describe('of a split', () => {
  const scene = buildScene(QUARREL, criteria());
  const pairs = findScenePairs(scene, QUARREL, 'nothing');
  const shown = { kind: 'camps', pairs, split: measureBalance(pairs).camps } as const;
  const say = (split: Parameters<typeof describePicture>[3]) =>
    describePicture(scene, QUARREL, null, split).join(' ');

  it('how few pairs contradict it is said where it is shown, and nothing where it is not', () => {
    expect(say({ ...shown, state: 'done' })).toContain(
      'Two camps contradict 1 of 10 signed pairs, proven to be the fewest',
    );
    expect(say(null)).not.toContain('camps');
  });

  it('too little data is said instead of a number', () => {
    const few = { ...shown, pairs: pairs.slice(0, 2), state: 'done' } as const;
    expect(say(few)).toContain('Too little data on balance: 0 signed triads');
  });
});
