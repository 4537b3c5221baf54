// Is the least sum of fractions found, and never a bound that whole numbers go below?
import { expect, test } from 'vitest';
import {
  addClauses,
  setBounds,
  startProgram,
  valuesOf,
} from '../../../src/graph/partition/dictionary.ts';
import { solve } from '../../../src/graph/partition/linear-program.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const ALWAYS = Number.POSITIVE_INFINITY;

test('three pairs of three need one and a half', () => {
  const program = startProgram(3);
  addClauses(program, [
    [0, 2],
    [2, 4],
    [0, 4],
  ]);
  expect(solve(program, ALWAYS)).toBeCloseTo(1.5, 9);
  expect([...valuesOf(program)]).toEqual([0.5, 0.5, 0.5]);
});

test('what cannot be met is proven to be beyond every bound', () => {
  const program = startProgram(2);
  addClauses(program, [
    [0, 2],
    [0, 3],
  ]);
  setBounds(program, new Float64Array(2), Float64Array.of(0, 1));
  expect(solve(program, 10)).toBeGreaterThan(10);
});

test('the bound is at most what the best whole numbers cost, with clauses added one by one', () => {
  const { below } = seededRandom(3);
  for (let run = 0; run < 200; run++) {
    const clauses = Array.from({ length: 12 }, () => {
      const variables = new Set([below(8), below(8), below(8)]);
      return [...variables].map((each) => 2 * each + (below(4) === 0 ? 1 : 0));
    });
    const program = startProgram(8);
    let bound = 0;
    for (const clause of clauses) {
      addClauses(program, [clause]);
      const next = solve(program, ALWAYS);
      expect(next).toBeGreaterThanOrEqual(bound - 1e-9);
      bound = next;
    }
    const values = valuesOf(program);
    const sum = values.reduce((total, value) => total + value, 0);
    let least = ALWAYS;
    for (let code = 0; code < 256; code++) {
      const holds = (literal: number) => ((code >> (literal >> 1)) & 1) !== (literal & 1);
      if (clauses.every((clause) => clause.some(holds)))
        least = Math.min(least, code.toString(2).replaceAll('0', '').length);
    }
    if (least === ALWAYS) continue;
    expect(bound).toBeLessThanOrEqual(least + 1e-9);
    expect(sum).toBeCloseTo(bound, 6);
  }
});
