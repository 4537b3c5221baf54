import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/model/day-number.ts';

describe('days as numbers', () => {
  it('are counted without gaps over months and leap years', () => {
    expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2);
    expect(dayNumber('2031-03-01') - dayNumber('2031-02-28')).toBe(1);
    expect(dayNumber('1970-01-01')).toBe(0);
  });

  it('lead back to the day, from the first year to the last', () => {
    const ends = [dayNumber('0001-01-01'), dayNumber('9999-12-31')] as const;
    fc.assert(
      fc.property(fc.integer({ min: ends[0], max: ends[1] }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
