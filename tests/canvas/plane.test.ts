// Are distances on the screen right?
import { expect, test } from 'vitest';
import {
  distance,
  distanceToLine,
  distanceToTriangle,
  isInTriangle,
} from '../../src/canvas/plane.ts';

const at = (x: number, y: number) => ({ x, y });
const triangle = [at(0, 0), at(10, 0), at(0, 10)] as const;

test('to points and lines, also beyond their ends and where a line is a point', () => {
  expect(distance(at(0, 0), at(3, 4))).toBe(5);
  expect(distanceToLine(5, 3, at(0, 0), at(10, 0))).toBe(3);
  expect(distanceToLine(13, 4, at(0, 0), at(10, 0))).toBe(5);
  expect(distanceToLine(3, 4, at(0, 0), at(0, 0))).toBe(5);
});

test('to a triangle: nothing inside, whichever way round it is given', () => {
  expect(isInTriangle(2, 2, triangle)).toBe(true);
  expect(isInTriangle(2, 2, [triangle[0], triangle[2], triangle[1]])).toBe(true);
  expect(distanceToTriangle(at(2, 2), triangle)).toBe(0);
  expect(distanceToTriangle(at(-3, 5), triangle)).toBe(3);
});
