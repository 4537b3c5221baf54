import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Point } from '../../../src/graph/layout/layout.ts';
import { layoutGraph } from '../../../src/graph/layout/layout-graph.ts';
import { seededRandom } from '../../../src/graph/layout/seeded-random.ts';
import { measureFriendsCloser } from '../../support/friends-closer.ts';
import { overlapsOf, plantCamps, requestOf } from '../../support/layout-request.ts';

const whole = plantCamps(40, 3, 6);
const from = layoutGraph(whole);

function between(a: Point | undefined, b: Point | undefined): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;
}

function diagonalOf(points: Iterable<Point>): number {
  const xs = [...points];
  const side = (axis: 'x' | 'y') =>
    Math.max(...xs.map((point) => point[axis])) - Math.min(...xs.map((point) => point[axis]));
  return Math.hypot(side('x'), side('y'));
}

it('without any fifth of its ties a picture keeps its shape, its camps and its order', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = seededRandom(seed);
      const ties = whole.ties.filter(() => random() >= 0.2);
      const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
      const nodes = whole.nodes.filter(({ id }) => tied.has(id));
      const request = { ...whole, nodes, ties, from };
      const places = layoutGraph(request);
      const moves = nodes.map(({ id }) => between(from.get(id), places.get(id)));
      const [median = Number.NaN] = moves.toSorted((a, b) => a - b).slice(moves.length >> 1);
      expect(median).toBeLessThan(0.1 * diagonalOf(from.values()));
      expect(measureFriendsCloser(places, ties)).toBeGreaterThanOrEqual(0.97);
      expect(overlapsOf(request, places)).toEqual([]);
      // The same view by another way: nothing but what is shown decides.
      expect(layoutGraph({ ...request, from: new Map(from) })).toEqual(places);
    }),
    { seed: 5, numRuns: 12 },
  );
});

it('who is not shown keeps the place it had', () => {
  const shown = requestOf(['actor-0 + actor-3', 'actor-3 - actor-1']);
  const places = layoutGraph({ ...shown, from });
  expect(places.size).toBe(from.size);
  expect(places.get('actor-7')).toEqual(from.get('actor-7'));
});
