import { describe, expect, it } from 'vitest';
import { campsLayout } from '../../../src/graph/layout/camps-layout.ts';
import { measureNode } from '../../../src/graph/layout/node-size.ts';
import { measureFriendsCloser } from '../../support/friends-closer.ts';
import { overlapsOf, plantCamps, requestOf } from '../../support/layout-request.ts';
import { hasShared, readShared } from '../../support/shared-files.ts';

describe('camps', () => {
  it('puts friends near and foes far', () => {
    const request = requestOf(['a + b', 'b + c', 'a + c', 'x + y', 'a - x', 'b - y', 'c - x']);
    expect(measureFriendsCloser(campsLayout(request), request.ties)).toBe(1);
  });

  it('lays the main opposition across', () => {
    const positions = campsLayout(
      requestOf(['a + b', 'x + y', 'a - x', 'b - y', 'a - y', 'b - x']),
    );
    const mean = (ids: string[], axis: 'x' | 'y') =>
      ids.reduce((sum, id) => sum + (positions.get(id)?.[axis] ?? Number.NaN), 0) / ids.length;
    const across = Math.abs(mean(['a', 'b'], 'x') - mean(['x', 'y'], 'x'));
    const down = Math.abs(mean(['a', 'b'], 'y') - mean(['x', 'y'], 'y'));
    expect(across).toBeGreaterThan(3 * down);
  });

  it('has a place for everyone where all are at odds', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const request = requestOf(
      names.flatMap((a) => names.filter((b) => a < b).map((b) => `${a} - ${b}`)),
    );
    const positions = campsLayout(request);
    for (const { x, y } of positions.values()) expect(Math.hypot(x, y)).toBeLessThan(2000);
    expect(overlapsOf(request, positions)).toEqual([]);
  });

  it('keeps a minister near the state it is part of, even where no tie joins them', () => {
    const ties = ['caldor + tavria', 'caldor - merrow', 'minister - merrow', 'other - merrow'];
    const positions = campsLayout(requestOf(ties, 'camps', { minister: 'caldor' }));
    const gap = (a: string, b: string) => {
      const [one, two] = [positions.get(a), positions.get(b)];
      return one && two ? Math.hypot(one.x - two.x, one.y - two.y) : Number.NaN;
    };
    expect(gap('minister', 'caldor')).toBeLessThan(gap('minister', 'merrow'));
    expect(gap('minister', 'caldor')).toBeLessThan(gap('other', 'caldor'));
  });

  it('keeps groups that have nothing to do with each other apart', () => {
    const request = requestOf(['a + b', 'b - c', 'x + y', 'y + z', 'p - q']);
    expect(overlapsOf(request, campsLayout(request))).toEqual([]);
  });

  it.each([
    { count: 16, camps: 2, least: 0.95 },
    { count: 60, camps: 3, least: 0.95 },
    { count: 200, camps: 3, least: 0.95 },
    { count: 500, camps: 4, least: 0.9 },
  ])('finds $camps camps planted among $count actors', ({ count, camps, least }) => {
    const request = plantCamps(count, camps, 6);
    const positions = campsLayout(request);
    expect(measureFriendsCloser(positions, request.ties)).toBeGreaterThanOrEqual(least);
    expect(overlapsOf(request, positions)).toEqual([]);
  });

  it('still sees the camps when one tie in twenty contradicts them', () => {
    const request = plantCamps(60, 2, 6, 0.05);
    const truth = { ...request, ties: plantCamps(60, 2, 6).ties };
    expect(measureFriendsCloser(campsLayout(request), truth.ties)).toBeGreaterThan(0.8);
  });
});

describe.skipIf(!hasShared)('camps of the highland tribes (Read 1954)', () => {
  const rows = hasShared ? readShared('data/signed/highland_tribes/tribes_edges.csv') : '';
  const ties = rows
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.replaceAll('"', '').split(','))
    .map(([source = '', target = '', sign]) => {
      return { source, target, sign: Number(sign) > 0 ? 1 : -1 } as const;
    });
  const names = [...new Set(ties.flatMap(({ source, target }) => [source, target]))];
  const nodes = names.map((id) => ({ id, ...measureNode(id), parent: null }));
  const request = { layout: 'camps', nodes, ties } as const;

  it('have friends closer than foes, no overlaps, and the same picture twice', () => {
    const positions = campsLayout(request);
    expect(nodes).toHaveLength(16);
    expect(measureFriendsCloser(positions, ties)).toBeGreaterThanOrEqual(0.95);
    expect(overlapsOf(request, positions)).toEqual([]);
    expect(campsLayout(request)).toEqual(positions);
  });
});
