import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxMeetsSegment,
  distanceToSegment,
  lengthInBox,
  segmentsCross,
} from '../../../src/graph/layout/segments.ts';

const at = (x: number, y: number) => ({ x, y });

describe('two ties', () => {
  it('cross when each has the ends of the other on both sides', () => {
    expect(segmentsCross(at(0, 0), at(10, 10), at(0, 10), at(10, 0))).toBe(true);
    expect(segmentsCross(at(0, 0), at(10, 10), at(20, 30), at(30, 20))).toBe(false);
  });

  it('do not cross where they only meet', () => {
    expect(segmentsCross(at(0, 0), at(10, 10), at(10, 10), at(20, 0))).toBe(false);
  });
});

it('the distance to a tie is that to its nearest point, an end included', () => {
  expect(distanceToSegment(at(5, 3), at(0, 0), at(10, 0))).toBe(3);
  expect(distanceToSegment(at(13, 4), at(0, 0), at(10, 0))).toBe(5);
  expect(distanceToSegment(at(3, 4), at(0, 0), at(0, 0))).toBe(5);
});

it('a tie lies in a box exactly where some of its length does', () => {
  const box = { left: -20, top: -10, right: 20, bottom: 10 };
  const anywhere = fc.record({
    x: fc.integer({ min: -60, max: 60 }),
    y: fc.integer({ min: -60, max: 60 }),
  });
  expect(lengthInBox(at(-100, 0), at(100, 0), box)).toBeCloseTo(40);
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => {
      const meets = boxMeetsSegment(box.left, box.top, box.right, box.bottom, a, b);
      if (lengthInBox(a, b, box) > 1e-9) expect(meets).toBe(true);
      if (!meets) expect(lengthInBox(a, b, box)).toBe(0);
    }),
    { seed: 11 },
  );
});
