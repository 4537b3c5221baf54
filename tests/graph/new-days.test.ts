// Do the steps through time bring exactly what each day adds to the scene, whatever else is filtered?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listNewDays } from '../../src/graph/new-days.ts';
import type { StanceId } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { criteria, DISPUTE_INDEX } from '../support/build-index.ts';
import { anyChecked, anyCriteria } from '../support/graph-arbitrary.ts';

const START = '2031-05-01';

describe('the days with something new', () => {
  it('come in order, each with what is new on it; a month is new on its first day', () => {
    const days = listNewDays(DISPUTE_INDEX, criteria(), START);
    expect(days.map(({ day, counted }) => [day, counted])).toEqual([
      ['2031-05-01', 1],
      ['2031-05-02', 1],
      ['2031-05-03', 2],
      ['2031-05-04', 1],
    ]);
    expect(days[0]?.stances).toEqual(['tavria-supports-caldor']);
  });

  it('begin with the first day that is kept, and do not end with the last one', () => {
    const kept = criteria({ from: '2031-05-03', to: '2031-05-03' });
    expect(listNewDays(DISPUTE_INDEX, kept, START).map(({ day }) => day)).toEqual([
      '2031-05-03',
      '2031-05-04',
    ]);
  });

  it('add up to every scene on the way: at any date nothing later shows, and nothing is left out', () => {
    fc.assert(
      fc.property(anyChecked, anyCriteria, ({ index, unmatched }, wanted) => {
        const days = listNewDays(index, wanted, '2031-01-01', unmatched);
        const known = new Set<StanceId>();
        for (const { day, stances, counted } of days) {
          for (const id of stances) known.add(id);
          const scene = buildScene(index, { ...wanted, to: day }, unmatched);
          // What does not count makes no step of its own, and comes along with the next.
          const shown = scene.stances.filter((each) => each.counted.length > 0);
          expect(shown.every(({ id }) => known.has(id))).toBe(true);
          expect(stances.every((id) => scene.stances.some((each) => each.id === id))).toBe(true);
          expect(counted).toBe(shown.filter(({ id }) => stances.includes(id)).length);
          for (const { id } of scene.stances) {
            const from = index.stanceById.get(id)?.span?.from ?? '9999';
            expect(from <= day).toBe(true);
          }
        }
        const dated = buildScene(index, { ...wanted, to: '9999' }, unmatched).stances;
        const counts = dated.filter((each) => each.counted.length > 0);
        expect(counts.every(({ id }) => known.has(id))).toBe(true);
      }),
      { seed: 12, numRuns: 150 },
    );
  });
});
