// Do the two halves of a search leave nothing out?
import { expect, test } from 'vitest';
import { branch, fractional } from '../../../src/graph/partition/branch.ts';
import { addClauses, startProgram, valuesOf } from '../../../src/graph/partition/dictionary.ts';
import { solve } from '../../../src/graph/partition/linear-program.ts';

test('one variable that is half true is false in one half and true in the other', () => {
  const program = startProgram(3);
  addClauses(program, [
    [0, 2],
    [2, 4],
    [0, 4],
  ]);
  solve(program, 9);
  const values = valuesOf(program);
  const open = fractional(values);
  expect(open).toEqual([0, 1, 2]);
  const node = { low: new Float64Array(3), high: new Float64Array(3).fill(1), bound: 1 };
  const halves = branch(program, node, values, open, 9);
  const fixed = halves.map(({ low, high }) => [...low].findIndex((each, at) => each === high[at]));
  expect(fixed[0]).toBe(fixed[1]);
  expect(halves.map(({ low }) => low[fixed[0] ?? 0]).sort()).toEqual([0, 1]);
  expect(halves.map(({ bound }) => bound)).toEqual([2, 2]);
});
