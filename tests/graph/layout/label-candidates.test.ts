// Does looking only at what is near find all that a name would cover?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LabelRequest, TiePath } from '../../../src/graph/layout/label.ts';
import { listCandidates } from '../../../src/graph/layout/label-candidates.ts';
import { lengthInBox } from '../../../src/graph/layout/segments.ts';

const SEED = 20_261_126;

const request = (id: string, x: number, y: number): LabelRequest => ({
  id,
  x,
  y,
  radius: 14,
  shapes: [
    { lines: [id], width: 90, height: 16 },
    { lines: [id, id], width: 50, height: 32 },
  ],
  priority: 1,
});

const place = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -200, max: 200 }),
});

const tie = fc.array(place, { minLength: 2, maxLength: 5 }).map((points): TiePath => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  return { points, box };
});

/** In units of length, by measuring each piece of each tie. */
function covered({ box }: { box: TiePath['box'] }, ties: readonly TiePath[]): number {
  const { left, right, top, bottom } = box;
  const room = { left: left - 3, right: right + 3, top: top - 3, bottom: bottom + 3 };
  const costs = ties.map(({ points }) => {
    const inside = points
      .slice(1)
      .map((point, at) => lengthInBox(points[at] ?? point, point, room))
      .reduce((sum, each) => sum + each, 0);
    return inside > 0 ? 16 + inside : 0;
  });
  return Math.min(
    1000 / 3,
    costs.reduce((sum, each) => sum + each, 0),
  );
}

test(`a place costs what it covers of all ties, however far they lie (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 25 }), (ties) => {
      const own = request('caldor', 0, 0);
      const empty = listCandidates(own, [own], []);
      for (const candidate of listCandidates(own, [own], ties)) {
        const same = empty.find(({ box }) => JSON.stringify(box) === JSON.stringify(candidate.box));
        expect(candidate.cost - (same?.cost ?? Number.NaN)).toBeCloseTo(covered(candidate, ties));
      }
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test(`who stands out of reach changes nothing, and nobody is covered (seed ${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 20 }), (places) => {
      const own = request('caldor', 0, 0);
      const all = [own, ...places.map(({ x, y }, at) => request(`actor-${at}`, x, y))];
      const near = all.filter(({ x, y }) => Math.hypot(x, y) < 250);
      const found = listCandidates(own, all, []);
      expect(found).toEqual(listCandidates(own, near, []));
      for (const { box } of found)
        for (const { id, x, y, radius } of all) {
          const dx = Math.max(box.left - x, 0, x - box.right);
          const dy = Math.max(box.top - y, 0, y - box.bottom);
          expect(id === own.id || Math.hypot(dx, dy) >= radius).toBe(true);
        }
    }),
    { seed: SEED, numRuns: 40 },
  );
});
