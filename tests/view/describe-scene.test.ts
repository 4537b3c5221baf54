import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeShown } from '../../src/view/describe-scene.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, DISPUTE_INDEX, kindId } from '../support/build-index.ts';

describe('the status line', () => {
  it('says how much is shown of how much', () => {
    const scene = buildScene(DISPUTE_INDEX, criteria({ stance: [kindId('supports')] }));
    expect(describeShown(scene)).toBe('Showing 4 of 7 actors, 2 of 6 stances');
    expect(describeShown(buildScene(DISPUTE_INDEX, criteria()))).toBe(
      'Showing all 7 actors, all 6 stances',
    );
  });

  it('says what does not match the text, and whether it counts', () => {
    const stances = ['caldor supports merrow', 'tavria demands merrow'].map((words) =>
      buildStance(words),
    );
    const index = indexGraph(buildDataset({ stances }));
    const lost = new Set(stances[1]?.evidence);
    expect(describeShown(buildScene(index, criteria(), lost))).toBe(
      '1 of 2 stances counted; 1 hollow: not matched to the text',
    );
    expect(describeShown(buildScene(index, criteria({ unmatched: true }), lost))).toBe(
      'Showing all 3 actors, all 2 stances; 1 of them not matched to the text',
    );
    const rest = criteria({ stance: [kindId('demands')] });
    expect(describeShown(buildScene(index, rest, lost))).toBe(
      'Showing 0 of 2 actors, 0 of 1 counted stance; 1 more hollow: not matched to the text',
    );
  });
});
