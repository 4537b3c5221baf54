// Does every mark stand in its day, and none over another, however many there are?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateSpan } from '../../src/model/date-span.ts';
import { dayNumber } from '../../src/model/day-number.ts';
import {
  type Ground,
  MARK,
  placeMarks,
  placeOfDay,
  timeWidth,
} from '../../src/view/place-marks.ts';

const MAY: Ground = {
  axis: { from: dayNumber('2031-05-01'), to: dayNumber('2031-05-31') },
  width: 600,
  undated: true,
};

const place = (values: readonly (string | null)[], ground: Ground = MAY) =>
  placeMarks(
    values.map((value, item) => ({ item, days: value === null ? null : parseDateSpan(value) })),
    ground,
  );

const extentOf = ({ x, span }: { x: number; span: { left: number; right: number } | null }) =>
  span ?? { left: x - MARK / 2, right: x + MARK / 2 };

describe('marks in a lane', () => {
  it('of different weeks stand in one row, in order of time', () => {
    const marks = place(['2031-05-20', '2031-05-02', '2031-05-09']);
    expect(marks.map(({ item, row }) => [item, row])).toEqual([
      [1, 0],
      [2, 0],
      [0, 0],
    ]);
  });

  it('of one day stand one below the other, or side by side where the day is wide enough', () => {
    const three = ['2031-05-09', '2031-05-09', '2031-05-09'];
    expect(place(three).map(({ row }) => row)).toEqual([0, 1, 2]);
    const day = dayNumber('2031-05-09');
    const wide = place(three, { ...MAY, axis: { from: day, to: day } });
    expect(wide.map(({ row }) => row)).toEqual([0, 0, 0]);
  });

  it('of a month cover it, and say where they reach beyond the axis', () => {
    const [year, month] = place(['2031-05', '2031']);
    expect(year?.span).toMatchObject({ cutStart: true, cutEnd: true });
    expect(month?.span).toMatchObject({ cutStart: false, cutEnd: false });
    expect([year?.row, month?.row]).toEqual([0, 1]);
  });

  it('without a date have a place of their own behind the time', () => {
    const marks = place([null, '2031-05-31', null, null]);
    expect(marks.filter(({ x }) => x > timeWidth(MAY)).map(({ item }) => item)).toEqual([0, 2, 3]);
  });

  it('stand within their days, and never over each other', () => {
    const value = fc.constantFrom(
      null,
      '2031',
      '2031-05',
      '2031-05-01',
      '2031-05-02',
      '2031-05-31',
    );
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 40 }),
        fc.integer({ min: 120, max: 2000 }),
        (values, width) => {
          const ground = { ...MAY, width };
          const marks = place(values, ground);
          expect(marks).toHaveLength(values.length);
          for (const [at, one] of marks.entries()) {
            const { left, right } = extentOf(one);
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width + 0.001);
            for (const other of marks.slice(at + 1)) {
              if (one.row !== other.row) continue;
              const { left: start, right: end } = extentOf(other);
              expect(end <= left + 0.02 || start >= right - 0.02).toBe(true);
            }
            const days = parseDateSpan(values[one.item] ?? '');
            if (days === null || days.from !== days.to) continue;
            const day = dayNumber(days.from);
            expect(one.x).toBeGreaterThan(placeOfDay(ground, day));
            expect(one.x).toBeLessThan(placeOfDay(ground, day + 1));
          }
        },
      ),
      { seed: 14, numRuns: 60 },
    );
  });
});
