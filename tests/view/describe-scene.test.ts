import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeCounts, describeHollow, describeScene } from '../../src/view/describe-scene.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, DISPUTE_INDEX, kindId } from '../support/build-index.ts';

describe('the picture in words', () => {
  it('says how much is shown of how much', () => {
    const scene = buildScene(DISPUTE_INDEX, criteria({ stance: [kindId('supports')] }));
    expect(describeCounts(scene.counts)).toBe('Showing 4 of 7 actors, 2 of 6 stances');
  });

  it('says how much, of which kind and between whom', () => {
    const scene = buildScene(DISPUTE_INDEX, criteria({ stance: [kindId('supports')] }));
    expect(describeScene(scene, DISPUTE_INDEX)).toBe(
      '4 actors, 2 stances on 2 ties, 2 quotes. By stance: supports 2. Actors: Caldor, Merrow, Tavria, Coastal League.',
    );
  });

  it('says that nothing is shown', () => {
    const scene = buildScene(DISPUTE_INDEX, criteria({ stance: [] }));
    expect(describeScene(scene, DISPUTE_INDEX)).toContain('No stance is shown');
  });

  it('does not read out a hundred names', () => {
    const stances = Array.from({ length: 100 }, (_, at) =>
      buildStance(`actor-${at} supports merrow`),
    );
    const index = indexGraph(buildDataset({ stances }));
    expect(describeScene(buildScene(index, criteria()), index)).toMatch(/ and 89 more\.$/);
  });

  it('says that pairs are contested, and what was not found and does not count', () => {
    const stances = [
      'caldor supports merrow',
      'caldor condemns merrow',
      'tavria demands merrow',
    ].map((words) => buildStance(words));
    const index = indexGraph(buildDataset({ stances }));
    const scene = buildScene(index, criteria(), new Set(stances[2]?.evidence));
    expect(describeScene(scene, index)).toMatch(
      /^2 actors, 2 stances on 2 ties, 2 quotes\. By stance: condemns 1, supports 1\..*Contested: 1 pair\. 1 stance not matched to the text and not counted\.$/,
    );
    expect(describeHollow(buildScene(index, criteria()))).toBe('');
    const counted = buildScene(index, criteria({ unmatched: true }), new Set(stances[2]?.evidence));
    expect(describeHollow(counted)).toBe('1 of them not matched to the text');
  });
});
