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

  // Larger ones, and more of them: `npm run bench -- layouts`.
  it.each([
    { count: 16, camps: 2, degree: 6, least: 0.98 },
    { count: 60, camps: 3, degree: 10, least: 0.98 },
    { count: 200, camps: 5, degree: 8, least: 0.95 },
  ])('finds $camps camps planted among $count actors', ({ count, camps, degree, least }) => {
    const request = plantCamps(count, camps, degree);
    const positions = campsLayout(request);
    expect(measureFriendsCloser(positions, request.ties)).toBeGreaterThanOrEqual(least);
    expect(overlapsOf(request, positions)).toEqual([]);
  });

  it('leaves between the camps who fits into none', () => {
    const { layout, nodes, ties } = plantCamps(16, 2, 6);
    const both = [0, 1, 2, 3, 4, 5].map((at) => ({
      source: 'between',
      target: `actor-${at}`,
      sign: 1 as const,
    }));
    const neutral = { ...requestOf(['between + actor-0']).nodes[0], id: 'between' };
    const request = { layout, nodes: [...nodes, neutral as never], ties: [...ties, ...both] };
    const positions = campsLayout(request);
    const middle = (side: number) => {
      const xs = nodes.flatMap(({ id }, at) =>
        at % 2 === side ? [positions.get(id)?.x ?? 0] : [],
      );
      return xs.reduce((sum, x) => sum + x, 0) / xs.length;
    };
    const [left = 0, right = 0] = [middle(0), middle(1)].sort((a, b) => a - b);
    const share = ((positions.get('between')?.x ?? Number.NaN) - left) / (right - left);
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.75);
  });

  it('still sees the camps when one tie in twenty contradicts them', () => {
    const request = plantCamps(60, 2, 6, 0.05);
    const truth = { ...request, ties: plantCamps(60, 2, 6).ties };
    expect(measureFriendsCloser(campsLayout(request), truth.ties)).toBeGreaterThan(0.8);
  });
});

it('says how far it is, up to the very end', () => {
  for (const request of [plantCamps(8, 2, 2), plantCamps(31, 2, 4), plantCamps(62, 2, 2)]) {
    const seen: (readonly [number, number])[] = [];
    campsLayout(request, (done, total) => seen.push([done, total]));
    const [last, total] = seen.at(-1) ?? [0, -1];
    expect(last).toBe(total);
    expect(seen.every(([done], at) => at === 0 || done > (seen[at - 1]?.[0] ?? 0))).toBe(true);
  }
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
    expect(measureFriendsCloser(positions, ties)).toBeGreaterThanOrEqual(0.97);
    expect(overlapsOf(request, positions)).toEqual([]);
    expect(campsLayout(request)).toEqual(positions);
  });
});
