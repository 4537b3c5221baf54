import { expect, it } from 'vitest';
import { fromCanvas, stretchFor, toCanvas } from '../../src/canvas/fit-shape.ts';

it('an ordinary screen shows the layout as it is', () => {
  expect(stretchFor({ width: 770, height: 640 }, 14)).toEqual({ x: 1, y: 1 });
});

it('a phone draws it out downwards, a wide window sideways', () => {
  expect(stretchFor({ width: 390, height: 520 }, 14).y).toBeGreaterThan(1.2);
  expect(stretchFor({ width: 1400, height: 500 }, 14).x).toBeGreaterThan(1.2);
});

it('a phone draws a crowd out farther, beside which names take the width', () => {
  const phone = { width: 390, height: 430 };
  expect(stretchFor(phone, 40).y).toBeGreaterThan(stretchFor(phone, 8).y);
});

it('a window that is not open yet stretches nothing', () => {
  expect(stretchFor({ width: 0, height: 0 }, 14)).toEqual({ x: 1, y: 1 });
});

it('a place on any screen is the same place in the address', () => {
  const stretch = stretchFor({ width: 390, height: 620 }, 14);
  const there = fromCanvas(toCanvas({ x: 120, y: -340, zoom: 2 }, stretch), stretch);
  expect(there).toEqual({ x: 120, y: expect.closeTo(-340), zoom: 2 });
});
