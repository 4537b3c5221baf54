import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/model/day-number.ts';
import { buildTicks } from '../../src/view/time-ticks.ts';

const labels = (from: string, to: string, most: number) =>
  buildTicks({ from: dayNumber(from), to: dayNumber(to) }, most).map(({ label }) => label);

describe('the names on the axis of time', () => {
  it('are days, weeks, months or years, as there is room', () => {
    expect(labels('2031-05-30', '2031-06-02', 8)).toEqual(['30 May 2031', '31', '1 Jun', '2']);
    expect(labels('2031-03-01', '2031-04-14', 8)).toEqual([
      ...['1 Mar 2031', '8 Mar', '15 Mar', '22 Mar', '1 Apr', '8 Apr'],
    ]);
    expect(labels('2031-03-01', '2031-04-14', 4)).toEqual(['1 Mar 2031', '15 Mar', '1 Apr']);
    expect(labels('2030-11-20', '2031-02-20', 4)).toEqual(['Dec 2030', 'Jan 2031', 'Feb']);
    expect(labels('1871-01-01', '1914-12-31', 6)).toEqual(['1880', '1890', '1900', '1910']);
  });

  it('name the first day where none of their places lies within', () => {
    expect(labels('2031-05-09', '2031-05-09', 1)).toEqual(['9 May 2031']);
    expect(labels('2031-05-09', '2031-05-14', 1)).toEqual(['9 May 2031']);
  });

  it('lie within, in order, and hardly more than there is room for, at any length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9000-01-01') }),
        fc.integer({ min: 1, max: 300_000 }),
        fc.integer({ min: 1, max: 20 }),
        (from, length, most) => {
          const axis = { from, to: from + length - 1 };
          const days = buildTicks(axis, most).map(({ day }) => day);
          expect(days.length).toBeGreaterThan(0);
          expect(days.length).toBeLessThanOrEqual(most * 1.5 + 2);
          expect(days.every((day) => day >= axis.from && day <= axis.to)).toBe(true);
          expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
        },
      ),
      { seed: 13, numRuns: 150 },
    );
  });
});
