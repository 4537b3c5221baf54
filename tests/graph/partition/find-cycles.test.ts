// Does every clause say something that is true of all splits, and is there one for each fault?
import { expect, test } from 'vitest';
import { cycleFinder } from '../../../src/graph/partition/find-cycles.ts';
import {
  contradicts,
  type SignedEdge,
  type SplitKind,
} from '../../../src/graph/partition/signed-edge.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const ROUND: readonly SignedEdge[] = [
  { a: 0, b: 1, sign: -1 },
  { a: 1, b: 2, sign: -1 },
  { a: 0, b: 2, sign: -1 },
];

test('three foes cannot be in two camps without a contradiction, but in three blocs', () => {
  const net = { size: 3, edges: ROUND };
  expect(cycleFinder(net, 'camps')(new Float64Array(3))).toEqual([[0, 2, 4]]);
  expect(cycleFinder(net, 'blocs')(new Float64Array(3))).toEqual([]);
});

test('a foe of a friend is a contradiction in blocs too', () => {
  const net = {
    size: 3,
    edges: ROUND.map((each, at) => ({ ...each, sign: at ? 1 : -1 }) as const),
  };
  expect(cycleFinder(net, 'blocs')(new Float64Array(3))).toEqual([[0, 2, 4]]);
});

test.each<SplitKind>(['camps', 'blocs'])(
  'no split into %s breaks a clause, and every clause is broken by the values it was found for',
  (kind) => {
    const { below } = seededRandom(11);
    for (let run = 0; run < 100; run++) {
      const edges: SignedEdge[] = [];
      for (let a = 0; a < 8; a++)
        for (let b = a + 1; b < 8; b++)
          if (below(2) === 0) edges.push({ a, b, sign: below(2) === 0 ? 1 : -1 });
      const find = cycleFinder({ size: 8, edges }, kind);
      const values = Float64Array.from(edges, () => below(11) / 10);
      const groups = Array.from({ length: 8 }, () => below(kind === 'camps' ? 2 : 8));
      const split = Float64Array.from(edges, (edge) => (contradicts(groups, edge) ? 1 : 0));
      const sum = (clause: readonly number[], of: Float64Array) =>
        clause.reduce((total, at) => total + Math.abs((at % 2) - (of[at >> 1] ?? 0)), 0);
      expect(find(split)).toEqual([]);
      for (const clause of find(values)) {
        expect(sum(clause, values)).toBeLessThan(1);
        expect(sum(clause, split)).toBeGreaterThanOrEqual(1);
      }
    }
  },
);
