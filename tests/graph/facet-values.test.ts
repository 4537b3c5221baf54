import { describe, expect, it } from 'vitest';
import { facetValues } from '../../src/graph/facet-values.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { DISPUTE_INDEX } from '../support/build-index.ts';

describe('the values of the facets', () => {
  it('are the whole vocabulary, and of the rest what occurs', () => {
    const index = indexGraph(
      buildDataset({ stances: [buildStance('caldor supports merrow', { topic: 'fees' })] }),
    );
    expect(facetValues(index, 'name')).toEqual({
      stance: ['condemns', 'supports', 'demands'],
      voice: ['direct'],
      outlet: ['The Merrow Courier'],
      kind: ['state'],
      topic: ['fees'],
    });
  });

  it('have no kinds of actors that are rolled up', () => {
    expect(facetValues(DISPUTE_INDEX, 'state').kind).toEqual(['state', 'organisation']);
  });
});
