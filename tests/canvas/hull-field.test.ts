// Does a hull hold its whole group and nobody else?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildHullField } from '../../src/canvas/hull-field.ts';
import type { HullDisc } from '../../src/canvas/join-group.ts';
import { traceHull } from '../../src/canvas/trace-hull.ts';
import type { Point } from '../../src/graph/layout/layout.ts';

const SEED = 20_261_125;

/** Crossings of a ray with the closed lines: odd inside. */
function isInside(loops: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let inside = false;
  for (const loop of loops)
    loop.forEach((from, at) => {
      const to = loop[(at + 1) % loop.length] ?? from;
      if (from.y > y === to.y > y) return;
      if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside;
    });
  return inside;
}

const disc = (x: number, y: number): HullDisc => ({ x, y, radius: 12 });

// On a grid, so that no two nodes lie over each other.
const scattered = fc
  .uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 2, maxLength: 25 })
  .map((places) => places.map((place) => disc((place % 9) * 70, Math.floor(place / 9) * 70)));

test(`every member lies inside, everybody else outside (seed ${SEED})`, () => {
  fc.assert(
    fc.property(scattered, fc.integer({ min: 1, max: 24 }), (discs, share) => {
      const count = Math.min(discs.length, share);
      const [own, others] = [discs.slice(0, count), discs.slice(count)];
      const loops = traceHull(buildHullField(own, others));
      for (const each of own) expect(isInside(loops, each)).toBe(true);
      for (const each of others) expect(isInside(loops, each)).toBe(false);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test('with nobody between them the whole ground between three is theirs', () => {
  const corners = [disc(0, 0), disc(200, 0), disc(100, 180)];
  const middle = { x: 100, y: 60 };
  expect(isInside(traceHull(buildHullField(corners, [])), middle)).toBe(true);
  const stranger = { ...middle, radius: 12 };
  expect(isInside(traceHull(buildHullField(corners, [stranger])), middle)).toBe(false);
});
