import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildLayoutRequest } from '../../src/view/layout-request.ts';
import { buildActor, buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, DISPUTE_INDEX } from '../support/build-index.ts';

const requestOf = (by: 'name' | 'state') =>
  buildLayoutRequest(buildScene(DISPUTE_INDEX, criteria({ by })), DISPUTE_INDEX, 'hierarchy');

describe('what a layout is given', () => {
  it('is every actor with room for its name, and the nearest drawn actor it is part of', () => {
    const { layout, nodes } = requestOf('name');
    expect(layout).toBe('hierarchy');
    expect(nodes.map(({ id, parent }) => [id, parent])).toEqual([
      ['caldor', null],
      ['caldor-mfa', 'caldor'],
      ['ostrel', 'caldor-mfa'],
      ['merrow', null],
      ['merrow-council', 'merrow'],
      ['tavria', null],
      ['league', null],
    ]);
    for (const { width, height } of nodes) expect(Math.min(width, height)).toBeGreaterThan(0);
  });

  it('skips an actor on the way up that is not drawn', () => {
    const index = indexGraph(
      buildDataset({
        actors: [
          buildActor({ id: 'envoy', kind: 'person', partOf: 'office' }),
          buildActor({ id: 'office', kind: 'organisation', partOf: 'caldor' }),
          buildActor({ id: 'caldor' }),
        ],
        stances: [buildStance('envoy supports caldor')],
      }),
    );
    const request = buildLayoutRequest(buildScene(index, criteria()), index, 'camps');
    expect(request.nodes.map(({ id, parent }) => [id, parent])).toEqual([
      ['envoy', 'caldor'],
      ['caldor', null],
    ]);
  });

  it('has no ties from an actor to itself', () => {
    expect(requestOf('state').ties).toEqual([
      { source: 'caldor', target: 'merrow', sign: -1 },
      { source: 'caldor', target: 'merrow', sign: 0 },
      { source: 'tavria', target: 'caldor', sign: 1 },
      { source: 'tavria', target: 'merrow', sign: -1 },
      { source: 'league', target: 'merrow', sign: 1 },
    ]);
  });

  it('has bearable sizes whatever the names', () => {
    const index = indexGraph(
      buildDataset({
        actors: [
          buildActor({ id: 'caldor', name: `${'x'.repeat(10_000)}\n${'\u0301'.repeat(10_000)}` }),
        ],
        stances: [buildStance('caldor supports merrow')],
      }),
    );
    const request = buildLayoutRequest(buildScene(index, criteria()), index, 'camps');
    expect(Math.max(...request.nodes.flatMap(({ width, height }) => [width, height]))).toBeLessThan(
      600,
    );
  });
});
