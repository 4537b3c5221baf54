import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_CRITERIA } from '../../../src/graph/criteria.ts';
import { indexGraph } from '../../../src/graph/index-graph.ts';
import type { Point } from '../../../src/graph/layout/layout.ts';
import { layoutGraph } from '../../../src/graph/layout/layout-graph.ts';
import { distanceToSegment, segmentsCross } from '../../../src/graph/layout/segments.ts';
import { readDataset } from '../../../src/model/read-dataset.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { buildLayoutRequest } from '../../../src/view/layout-request.ts';

describe.each(['venezuela-2026-01', 'ferry-dispute'])('the shipped dataset %s', (id) => {
  const { dataset } = readDataset(readFileSync(`data/${id}/dataset.json`, 'utf8'));
  if (!dataset) throw new Error(`${id} cannot be read`);
  const index = indexGraph(dataset);
  const request = buildLayoutRequest(buildScene(index, NO_CRITERIA), index, 'camps');
  const positions = layoutGraph(request);
  const placeOf = (actor: string): Point => {
    const place = positions.get(actor);
    if (!place) throw new Error(`${actor} has no place`);
    return place;
  };
  const ties = request.ties.map(({ source, target }) => ({
    ends: [source, target],
    from: placeOf(source),
    to: placeOf(target),
  }));

  it('has no tie that crosses another', () => {
    const crossed = ties.flatMap((one, at) =>
      ties
        .slice(at + 1)
        .filter((two) => !one.ends.some((end) => two.ends.includes(end)))
        .filter((two) => segmentsCross(one.from, one.to, two.from, two.to))
        .map((two) => [one.ends, two.ends]),
    );
    expect(crossed).toEqual([]);
  });

  it('has no tie that runs through or along a stranger', () => {
    const touched = ties.flatMap(({ ends, from, to }) =>
      [...positions]
        .filter(([actor]) => !ends.includes(actor))
        .filter(([, place]) => distanceToSegment(place, from, to) < 40)
        .map(([actor]) => [...ends, actor]),
    );
    expect(touched).toEqual([]);
  });
});
