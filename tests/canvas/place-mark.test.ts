// Does the mark of a hull stand where nothing else does?
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
