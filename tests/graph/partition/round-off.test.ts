// Do whole values give the split that they stand for?
import { expect, test } from 'vitest';
import { joinSurest } from '../../../src/graph/partition/round-off.ts';
import { contradicts, type SignedEdge } from '../../../src/graph/partition/signed-edge.ts';

const edges: readonly SignedEdge[] = [
  { a: 0, b: 1, sign: 1 },
  { a: 1, b: 2, sign: -1 },
  { a: 2, b: 3, sign: 1 },
  { a: 0, b: 3, sign: 1 },
];
const net = { size: 4, edges };

test.each([
  ['camps', [0, 0, 0, 1]],
  ['camps', [1, 0, 0, 0]],
  ['blocs', [0, 0, 0, 1]],
  ['blocs', [0, 1, 0, 0]],
] as const)('%s with the contradictions %j', (kind, values) => {
  const groups = joinSurest(net, kind, Float64Array.from(values));
  expect(edges.map((edge) => (contradicts(groups, edge) ? 1 : 0))).toEqual(values);
});
