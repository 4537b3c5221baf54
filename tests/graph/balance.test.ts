// Do the figures of balance agree with the literature and with counting everything?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureBalance } from '../../src/graph/balance.ts';
import { partition, type SignedEdge } from '../../src/graph/partition.ts';
import { findSignedPairs, type SignedStance } from '../../src/graph/signed-pairs.ts';
import type { ActorId, StanceId } from '../../src/model/stance-graph.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

function stance(source: string, target: string, sign: -1 | 0 | 1, id = 's'): SignedStance {
  return { id: id as StanceId, source: source as ActorId, target: target as ActorId, sign };
}

describe('signed pairs', () => {
  test('both directions make one pair, and one dissent makes it mixed', () => {
    const pairs = findSignedPairs([
      stance('merrow', 'caldor', 1, 's1'),
      stance('caldor', 'merrow', 1, 's2'),
      stance('caldor', 'tann', -1, 's3'),
      stance('tann', 'caldor', 1, 's4'),
    ]);
    expect(pairs).toEqual([
      { ends: ['caldor', 'merrow'], sign: 1, stances: ['s1', 's2'] },
      { ends: ['caldor', 'tann'], sign: 0, stances: ['s3', 's4'] },
    ]);
  });

  test('demands and stances about oneself count for nothing', () => {
    expect(findSignedPairs([stance('a', 'b', 0), stance('a', 'a', -1)])).toEqual([]);
  });
});

describe.skipIf(!hasShared)('reference answers', () => {
  test('the highland tribes: 59 of 68 triads balanced, frustration 7, three blocs with 2 contradictions', () => {
    const balance = measureBalance(
      findSignedPairs(readEdges('data/signed/highland_tribes/tribes_edges.csv')),
    );
    expect(balance).toMatchObject({
      pairs: { positive: 29, negative: 29, mixed: 0 },
      triads: 68,
      balancedTriads: 59,
      frustration: { value: 7, exact: true },
      blocs: { contradictions: 2, exact: true },
    });
    expect(balance.blocs.groups).toHaveLength(3);
    expect(balance.camps.flat()).toHaveLength(16);
  });

  test.each([
    [1905, 1],
    [1908, 0],
  ])('the powers in %i: %i contradicted pairs', (year, contradicted) => {
    const edges = readEdges('data/signed/wwi_powers/wwi_edges.csv', year);
    expect(measureBalance(findSignedPairs(edges)).frustration).toEqual({
      value: contradicted,
      exact: true,
    });
  });
});

test('no signed pair: nobody in any camp', () => {
  expect(measureBalance([])).toMatchObject({
    triads: 0,
    camps: [[], []],
    blocs: { groups: [], contradictions: 0 },
  });
});

test('parts that have nothing to do with each other are split each on its own', () => {
  const pairs = findSignedPairs([stance('a', 'b', -1), stance('c', 'd', -1), stance('d', 'e', 1)]);
  expect(measureBalance(pairs)).toMatchObject({
    frustration: { value: 0, exact: true },
    camps: [
      ['a', 'c'],
      ['b', 'd', 'e'],
    ],
    blocs: { groups: [['a'], ['b'], ['c'], ['d', 'e']], contradictions: 0 },
  });
});

test('the search finds what trying everything finds', () => {
  const sign = fc.constantFrom<(-1 | 0 | 1)[]>(-1, 0, 1);
  fc.assert(
    fc.property(
      fc.array(sign, { minLength: 15, maxLength: 15 }),
      fc.constantFrom(2, 6),
      (signs, most) => {
        const edges = edgesOf(6, signs);
        const found = partition(6, edges, most);
        expect(found.exact).toBe(true);
        expect(found.contradictions).toBe(contradicted(edges, found.groups));
        expect(found.contradictions).toBe(fewest(6, edges, most));
      },
    ),
    { seed: 1, numRuns: 150 },
  );
});

test('past its limit the search says "at most" and still has an answer', () => {
  const signs = Array.from(
    { length: 780 },
    (_, index) => ((Math.imul(index + 1, 2654435761) >>> 16) % 3) - 1,
  );
  const found = partition(40, edgesOf(40, signs), 40);
  expect(found.exact).toBe(false);
  expect(found.contradictions).toBe(contradicted(edgesOf(40, signs), found.groups));
});

function edgesOf(size: number, signs: readonly number[]): readonly SignedEdge[] {
  const edges: SignedEdge[] = [];
  let next = 0;
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const sign = signs[next++];
      if (sign === 1 || sign === -1) edges.push({ a, b, sign });
    }
  return edges;
}

function contradicted(edges: readonly SignedEdge[], groups: readonly number[]): number {
  return edges.filter(({ a, b, sign }) => (groups[a] === groups[b]) !== (sign === 1)).length;
}

function fewest(size: number, edges: readonly SignedEdge[], most: number): number {
  let least = edges.length;
  for (let code = 0; code < most ** size; code++) {
    const groups = Array.from(
      { length: size },
      (_, node) => Math.floor(code / most ** node) % most,
    );
    // Names of groups do not matter: look only at those numbered as they appear.
    if (groups.some((group, node) => group > Math.max(-1, ...groups.slice(0, node)) + 1)) continue;
    least = Math.min(least, contradicted(edges, groups));
  }
  return least;
}

function readEdges(path: string, year?: number): readonly SignedStance[] {
  const [, ...rows] = readShared(path).trim().split('\n');
  return rows
    .map((row) => row.replaceAll('"', '').split(','))
    .filter(
      ([, , , begin, end]) => year === undefined || (Number(begin) <= year && year <= Number(end)),
    )
    .map(([source = '', target = '', sign]) => stance(source, target, Number(sign) < 0 ? -1 : 1));
}
