// Does a dictionary say the same before and after its rows and columns change places?
import { expect, test } from 'vitest';
import {
  addClauses,
  dropIdle,
  pivot,
  refresh,
  setBounds,
  shortfall,
  startProgram,
  valuesOf,
} from '../../../src/graph/partition/dictionary.ts';

test('a clause is short by what its literals lack, and an exchange mends that', () => {
  const program = startProgram(3);
  addClauses(program, [[0, 2, 4]]);
  const [row] = program.rows;
  if (row === undefined) throw new Error('There is no row.');
  expect(shortfall(program, row)).toBe(-1);
  pivot(program, row, 1);
  expect([...valuesOf(program)]).toEqual([0, 1, 0]);
  expect([...program.costs]).toEqual([0, 1, 0]);
});

test('made anew from its clauses it has the same values', () => {
  const program = startProgram(4);
  addClauses(program, [
    [0, 2],
    [2, 4, 7],
    [1, 6],
  ]);
  const [first] = program.rows;
  if (first === undefined) throw new Error('There is no row.');
  pivot(program, first, 0);
  const before = [...valuesOf(program)];
  refresh(program);
  expect([...valuesOf(program)]).toEqual(before);
  expect(program.rows).toHaveLength(3);
});

test('clauses with something to spare are dropped, the others stay', () => {
  const program = startProgram(2);
  setBounds(program, Float64Array.of(1, 0), Float64Array.of(1, 1));
  addClauses(program, [
    [0, 3],
    [0, 2],
  ]);
  dropIdle(program);
  expect(program.rows.map(({ stands }) => stands)).toEqual([[0, 2]]);
});

test('bounds move what rests on them', () => {
  const program = startProgram(2);
  addClauses(program, [[0, 2]]);
  setBounds(program, Float64Array.of(0, 1), Float64Array.of(1, 1));
  expect([...valuesOf(program)]).toEqual([0, 1]);
  expect(program.rows[0]?.value).toBe(0);
});
