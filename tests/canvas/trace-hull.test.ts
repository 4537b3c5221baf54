// Are the lines around a field closed, and where the field says?
import { expect, test } from 'vitest';
import type { Field } from '../../src/canvas/hull-field.ts';
import { traceHull } from '../../src/canvas/trace-hull.ts';

function fieldOf(inside: (x: number, y: number) => number): Field {
  const [columns, rows] = [30, 30];
  const values = Float64Array.from({ length: columns * rows }, (_, at) =>
    inside(at % columns, Math.floor(at / columns)),
  );
  return { left: 0, top: 0, cell: 1, columns, rows, values };
}

test('a round field has one round line', () => {
  const loops = traceHull(fieldOf((x, y) => Math.hypot(x - 15, y - 14) - 8));
  expect(loops).toHaveLength(1);
  for (const { x, y } of loops[0] ?? []) expect(Math.hypot(x - 15, y - 14)).toBeCloseTo(8, 0);
});

test('two rings have four lines, and nothing has none', () => {
  const ring = (x: number, y: number, at: number) => Math.abs(Math.hypot(x - at, y - at) - 4) - 1.2;
  expect(traceHull(fieldOf((x, y) => Math.min(ring(x, y, 7), ring(x, y, 21))))).toHaveLength(4);
  expect(traceHull(fieldOf(() => 1))).toEqual([]);
});
