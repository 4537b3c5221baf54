import { describe, expect, it } from 'vitest';
import {
  datesOf,
  dayOfKey,
  moveEnd,
  moveWindow,
  spanDays,
  windowOf,
} from '../../../src/features/time/brush-days.ts';
import { dayNumber } from '../../../src/model/day-number.ts';

const day = (of: number) => dayNumber('2031-05-01') + of - 1;
const AXIS = { from: day(1), to: day(31) };
const dates = (window: { from: number; to: number }) => datesOf(window, AXIS);

describe('the window on the strip', () => {
  it('is that of the address, as far as the axis goes', () => {
    const open = { from: day(1), to: day(31) };
    expect(windowOf({ from: null, to: null }, AXIS)).toEqual(open);
    expect(windowOf({ from: '2030', to: '2031-05' }, AXIS)).toEqual(open);
    expect(windowOf({ from: '2031-05-09', to: null }, AXIS)).toEqual({ ...open, from: day(9) });
    expect(windowOf({ from: '2032', to: null }, AXIS)).toEqual({ from: day(31), to: day(31) });
  });

  it('is open where an end stands at the end of the axis', () => {
    expect(dates({ from: day(1), to: day(31) })).toEqual({ from: null, to: null });
    expect(dates({ from: day(1), to: day(9) })).toEqual({ from: null, to: '2031-05-09' });
    expect(dates({ from: day(2), to: day(31) })).toEqual({ from: '2031-05-02', to: null });
  });

  it('has ends that never pass each other, and moves as a whole within the axis', () => {
    const window = { from: day(5), to: day(9) };
    expect(moveEnd(window, 'from', day(20), AXIS)).toEqual({ from: day(9), to: day(9) });
    expect(moveEnd(window, 'to', day(0), AXIS)).toEqual({ from: day(5), to: day(5) });
    expect(moveWindow(window, 3, AXIS)).toEqual({ from: day(8), to: day(12) });
    expect(moveWindow(window, 99, AXIS)).toEqual({ from: day(27), to: day(31) });
    expect(spanDays(day(9), day(-3), AXIS)).toEqual({ from: day(1), to: day(9) });
  });

  it('moves by keys: a day, a week or more, and to the ends', () => {
    const after = (key: string) => (dayOfKey(key, day(10), AXIS) ?? Number.NaN) - day(10);
    const keys = ['ArrowLeft', 'ArrowUp', 'PageUp', 'PageDown', 'Home', 'End'];
    expect(keys.map(after)).toEqual([-1, 1, 7, -7, -9, 21]);
    expect(dayOfKey('Enter', day(10), AXIS)).toBeNull();
  });
});
