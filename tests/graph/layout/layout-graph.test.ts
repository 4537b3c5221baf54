import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutGraph } from '../../../src/graph/layout/layout-graph.ts';
import { overlapsOf, requestOf } from '../../support/layout-request.ts';

const LAYOUTS = ['camps', 'circle', 'hierarchy'] as const;
const ids = ['caldor', 'merrow', 'tavria', 'ostrel', 'The Coastal League', '__proto__', 'velmark'];
const anySentence = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom('+', '-', '0'), fc.constantFrom(...ids))
  .map(
    ([source, sign, target]) =>
      `${source.replaceAll(' ', '_')} ${sign} ${target.replaceAll(' ', '_')}`,
  );

describe.each(LAYOUTS)('the layout %s', (layout) => {
  it('places nobody in an empty graph and one actor in the middle', () => {
    expect(layoutGraph(requestOf([], layout)).size).toBe(0);
    expect([...layoutGraph(requestOf(['caldor + caldor'], layout)).values()]).toEqual([
      { x: 0, y: expect.closeTo(0, -2) },
    ]);
  });

  it('gives every actor a place of its own in whole numbers, whatever the ties', () => {
    fc.assert(
      fc.property(fc.array(anySentence, { minLength: 1, maxLength: 14 }), (sentences) => {
        const request = requestOf(sentences, layout);
        const positions = layoutGraph(request);
        expect([...positions.keys()].sort()).toEqual(request.nodes.map(({ id }) => id).sort());
        for (const { x, y } of positions.values()) {
          expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        }
        expect(overlapsOf(request, positions)).toEqual([]);
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it('draws the same picture twice', () => {
    const request = requestOf(['a + b', 'b - c', 'c + d', 'd - a', 'e 0 a', 'f + e'], layout);
    expect(layoutGraph(request)).toEqual(layoutGraph(request));
  });

  it('survives positions and sizes that no screen has', () => {
    const { ties, nodes } = requestOf(['a + b', 'b - c']);
    const wild = nodes.map((node, at) => ({ ...node, width: [Number.NaN, 1e308, -5][at] ?? 1 }));
    for (const { x, y } of layoutGraph({ layout, ties, nodes: wild }).values()) {
      expect(Math.abs(x)).toBeLessThan(5000);
      expect(Math.abs(y)).toBeLessThan(5000);
    }
  });

  it('ignores ties to actors that are not there', () => {
    const request = requestOf(['a + b'], layout);
    const dangling = {
      ...request,
      ties: [...request.ties, { source: 'a', target: 'gone', sign: -1 as const }],
    };
    expect(layoutGraph(dangling)).toEqual(layoutGraph(request));
  });
});
