// Does a camera see anything of the picture?
import { expect, test } from 'vitest';
import { seesGround } from '../../src/canvas/frame-camera.ts';

const VIEWPORT = { width: 800, height: 600 };
const PLACES = [
  { x: -200, y: 0 },
  { x: 200, y: 100 },
];

test('a camera between two actors sees the ground they share, even where nobody stands in sight', () => {
  expect(seesGround({ x: 0, y: 50, zoom: 8 }, PLACES, VIEWPORT)).toBe(true);
});

test('a camera far off sees nothing, on either axis', () => {
  expect(seesGround({ x: 999_999, y: 50, zoom: 1 }, PLACES, VIEWPORT)).toBe(false);
  expect(seesGround({ x: 0, y: -9_000, zoom: 1 }, PLACES, VIEWPORT)).toBe(false);
});

test('where nobody is shown, no camera is wrong', () => {
  expect(seesGround({ x: 999_999, y: 0, zoom: 1 }, [], VIEWPORT)).toBe(true);
});
