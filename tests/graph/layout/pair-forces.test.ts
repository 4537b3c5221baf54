// Do forces between pairs do what d3's forces do with a tree?

import { type Force, forceCollide, forceManyBody } from 'd3-force';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../../../src/graph/layout/bodies.ts';
import { collide, repel } from '../../../src/graph/layout/pair-forces.ts';

type Moving = Body & { vx: number; vy: number; index: number };

const place = fc.integer({ min: -300, max: 300 });
const placesOf = (most: number) =>
  fc.uniqueArray(fc.tuple(place, place), {
    minLength: 2,
    maxLength: most,
    selector: String,
  });

const bodiesAt = (places: readonly (readonly [number, number])[]): Moving[] =>
  places.map(([x, y], index) => ({
    id: String(index),
    x,
    y,
    vx: 0,
    vy: 0,
    index,
    halfWidth: 20 + 9 * index,
    above: 10,
    below: 20,
    pairs: [],
    kin: [],
    parent: null,
  }));

function speedsUnder(force: Force<Moving, never>, bodies: Moving[]): number[] {
  force.initialize?.(bodies, () => 0.5);
  force(0.7);
  return bodies.flatMap(({ vx, vy }) => [vx, vy]);
}

function expectSame(ours: readonly number[], theirs: readonly number[]) {
  for (const [at, speed] of ours.entries()) expect(speed).toBeCloseTo(theirs[at] ?? Number.NaN, 9);
}

describe('forces between pairs', () => {
  it('repel as d3 does when it does not approximate', () => {
    fc.assert(
      fc.property(placesOf(12), (places) => {
        const exact = forceManyBody<Moving>().theta(0).strength(-700).distanceMax(250);
        expectSame(
          speedsUnder(repel(-700, 250) as Force<Moving, never>, bodiesAt(places)),
          speedsUnder(exact as Force<Moving, never>, bodiesAt(places)),
        );
      }),
      { seed: 7 },
    );
  });

  it('push two that overlap apart as d3 does', () => {
    const radius = (body: Body) => body.halfWidth * 4;
    fc.assert(
      fc.property(placesOf(2), (places) => {
        const theirs = forceCollide<Moving>(radius).strength(0.7);
        expectSame(
          speedsUnder(collide(radius, 0.7) as Force<Moving, never>, bodiesAt(places)),
          speedsUnder(theirs as Force<Moving, never>, bodiesAt(places)),
        );
      }),
      { seed: 7 },
    );
  });

  it('leave alone who stands far enough away', () => {
    const bodies = bodiesAt([
      [-900, 0],
      [900, 0],
    ]);
    expect(speedsUnder(repel(-700, 500) as Force<Moving, never>, bodies)).toEqual([0, 0, 0, 0]);
    expect(speedsUnder(collide(() => 400, 1) as Force<Moving, never>, bodies)).toEqual([
      0, 0, 0, 0,
    ]);
  });
});
