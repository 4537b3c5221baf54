import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelRequest, TiePath } from '../../../src/graph/layout/label.ts';
import { prepareLabels } from '../../../src/graph/layout/place-labels.ts';
import type { Box } from '../../../src/graph/layout/segments.ts';

const label = (id: string, x: number, y: number, priority = 1): LabelRequest => ({
  id,
  x,
  y,
  radius: 20,
  shapes: [{ lines: [id], width: 80, height: 16 }],
  priority,
});

const placeLabels = (
  requests: readonly LabelRequest[],
  ties: readonly TiePath[],
  bounds: Box | null,
) => prepareLabels(requests, ties)(bounds);

const tie = (x1: number, y1: number, x2: number, y2: number) => ({
  points: [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ],
  box: {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  },
});

describe('a name', () => {
  it('stands below its actor where nothing is in the way', () => {
    const placed = placeLabels([label('caldor', 0, 0)], [], null).get('caldor');
    expect(placed?.align).toBe('center');
    expect(placed?.box.top).toBeGreaterThan(20);
  });

  it('moves aside for a tie', () => {
    const placed = placeLabels([label('caldor', 0, 0)], [tie(0, 24, 0, 300)], null).get('caldor');
    expect(placed?.box.top).toBeLessThan(20);
  });

  it('is not cut by the edge where another side is free', () => {
    const bounds = { left: -100, right: 100, top: -100, bottom: 22 };
    const placed = placeLabels([label('caldor', 0, 0)], [], bounds).get('caldor');
    expect(placed?.box.bottom).toBeLessThanOrEqual(22);
  });

  it('is left out rather than cut where no side has room for it', () => {
    const bounds = { left: -39, right: 39, top: -300, bottom: 300 };
    expect(placeLabels([label('caldor', 0, 0)], [], bounds).size).toBe(0);
  });

  it('is left out where it would stand nearer to another actor than to its own', () => {
    const ring = [-48, 0, 48].flatMap((x) => [-48, 0, 48].map((y) => ({ x, y })));
    const around = ring.filter(({ x, y }) => x !== 0 || y !== 0);
    const crowd = around.map(({ x, y }, at) => ({ ...label(`actor-${at}`, x, y), shapes: [] }));
    expect(placeLabels([label('caldor', 0, 0, 9), ...crowd], [], null).has('caldor')).toBe(false);
  });

  it('is left out rather than cut by the edge where there are many', () => {
    const crowd = Array.from({ length: 61 }, (_, at) => label(`actor-${at}`, at * 120, 0));
    const bounds = { left: -20, right: 61 * 120, top: -22, bottom: 60 };
    const placed = [...placeLabels(crowd, [], bounds).values()];
    expect(placed.every(({ box }) => box.left >= bounds.left && box.top >= bounds.top)).toBe(true);
    expect(placed.length).toBeGreaterThan(50);
  });

  it('of great weight is written where there is not room for all', () => {
    const corner = 24;
    const crowd = Array.from({ length: 25 }, (_, at) => {
      return label(`actor-${at}`, (at % 5) * 46, Math.floor(at / 5) * 46, at === corner ? 9 : 1);
    });
    const placed = placeLabels(crowd, [], null);
    expect(placed.has(`actor-${corner}`)).toBe(true);
    expect(placed.size).toBeLessThan(25);
  });
});

it('whoever tries several bounds finds in each what is found in it alone', () => {
  const crowd = Array.from({ length: 30 }, (_, at) =>
    label(`actor-${at}`, (at * 67) % 400, (at * 41) % 300, at % 4),
  );
  const ties = [tie(0, 0, 400, 300), tie(0, 300, 400, 0)];
  const prepared = prepareLabels(crowd, ties);
  for (const edge of [-60, 0, 40, -60]) {
    const bounds = { left: edge, right: 400 - edge, top: edge, bottom: 300 - edge };
    expect(prepared(bounds)).toEqual(placeLabels(crowd, ties, bounds));
  }
});

it('names never cover each other or an actor, however crowded', () => {
  const anyLabel = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(anyLabel, { maxLength: 14 }), (places) => {
      const requests = places.map(({ x, y }, at) => label(`actor-${at}`, x, y, at));
      const placed = [...placeLabels(requests, [tie(0, 0, 400, 300)], null).values()];
      placed.forEach(({ id, box }, at) => {
        for (const other of placed.slice(at + 1)) {
          const apart =
            box.right <= other.box.left ||
            other.box.right <= box.left ||
            box.bottom <= other.box.top ||
            other.box.bottom <= box.top;
          expect(apart).toBe(true);
        }
        for (const { id: node, x, y, radius } of requests) {
          const dx = Math.max(box.left - x, 0, x - box.right);
          const dy = Math.max(box.top - y, 0, y - box.bottom);
          expect(node === id || Math.hypot(dx, dy) >= radius).toBe(true);
        }
      });
    }),
    { seed: 7, numRuns: 60 },
  );
});
