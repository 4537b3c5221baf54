import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeCounts, describeHollow } from '../../src/view/describe-scene.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, DISPUTE_INDEX, kindId } from '../support/build-index.ts';

describe('the status line', () => {
  it('says how much is shown of how much', () => {
    const scene = buildScene(DISPUTE_INDEX, criteria({ stance: [kindId('supports')] }));
    expect(describeCounts(scene.counts)).toBe('Showing 4 of 7 actors, 2 of 6 stances');
  });

  it('says what does not match the text, and whether it counts', () => {
    const stances = ['caldor supports merrow', 'tavria demands merrow'].map((words) =>
      buildStance(words),
    );
    const index = indexGraph(buildDataset({ stances }));
    const lost = new Set(stances[1]?.evidence);
    expect(describeHollow(buildScene(index, criteria()))).toBe('');
    expect(describeHollow(buildScene(index, criteria(), lost))).toBe(
      '1 stance not matched to the text and not counted',
    );
    expect(describeHollow(buildScene(index, criteria({ unmatched: true }), lost))).toBe(
      '1 of them not matched to the text',
    );
  });
});
