// Does the mark of a hull stand where nothing else does?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeMark } from '../../src/canvas/place-mark.ts';

const loop = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
];

test('far from nodes and names, and above where there is a choice', () => {
  const corner = { left: -10, right: 10, top: -10, bottom: 10 };
  expect(placeMark([loop], [corner])).toEqual({ x: 100, y: 0 });
  expect(placeMark([], [corner])).toBeNull();
});

test('no other place of the line is worth more (seed 11)', () => {
  const at = fc.record({
    x: fc.integer({ max: 200, min: 0 }),
    y: fc.integer({ max: 200, min: 0 }),
  });
  const box = at.map(({ x, y }) => ({ left: x, right: x + 20, top: y, bottom: y + 12 }));
  fc.assert(
    fc.property(fc.array(at, { minLength: 1 }), fc.array(box), (line, taken) => {
      const worth = ({ x, y }: { x: number; y: number }) => {
        const rooms = taken.map(({ left, right, top, bottom }) =>
          Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
        );
        return Math.min(26, ...rooms) - 0.01 * y;
      };
      const placed = placeMark([line], taken);
      if (placed === null) throw new Error('There is a line, and no mark on it.');
      expect(worth(placed)).toBeCloseTo(Math.max(...line.map(worth)));
    }),
    { seed: 11, numRuns: 60 },
  );
});
