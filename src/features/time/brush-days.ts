// Which days does a drag, a key or a click on the strip choose?
import { parseDateSpan } from '../../model/date-span.ts';
import { dayNumber, dayOfNumber } from '../../model/day-number.ts';
import type { TimeAxis } from '../../view/time-axis.ts';

/** Both included; an open end is that of the axis. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

interface Dates {
  readonly from: string | null;
  readonly to: string | null;
}

export type End = 'from' | 'to';

/** As it is drawn: what lies beyond the axis is drawn at its end. */
export function windowOf({ from, to }: Dates, axis: TimeAxis): DayWindow {
  const first = from === null ? null : parseDateSpan(from);
  const last = to === null ? null : parseDateSpan(to);
  const start = first === null ? axis.from : clamp(dayNumber(first.from), axis);
  const end = last === null ? axis.to : clamp(dayNumber(last.to), axis);
  return { from: Math.min(start, end), to: Math.max(start, end) };
}

/** At the ends of the axis the time is open: then what has no date is shown too. */
export function datesOf({ from, to }: DayWindow, axis: TimeAxis): Dates {
  return {
    from: from <= axis.from ? null : dayOfNumber(from),
    to: to >= axis.to ? null : dayOfNumber(to),
  };
}

/** One end, never past the other. */
export function moveEnd(window: DayWindow, end: End, day: number, axis: TimeAxis): DayWindow {
  const to = clamp(day, axis);
  return end === 'from'
    ? { ...window, from: Math.min(to, window.to) }
    : { ...window, to: Math.max(to, window.from) };
}

/** The whole, as wide as it is. */
export function moveWindow(window: DayWindow, days: number, axis: TimeAxis): DayWindow {
  const by = Math.min(axis.to - window.to, Math.max(axis.from - window.from, days));
  return { from: window.from + by, to: window.to + by };
}

/** From one day to another, in whatever order. */
export function spanDays(one: number, other: number, axis: TimeAxis): DayWindow {
  return {
    from: clamp(Math.min(one, other), axis),
    to: clamp(Math.max(one, other), axis),
  };
}

/** Null for keys that move nothing. Page keys go a tenth of the whole, at least a week where there is one. */
export function dayOfKey(key: string, day: number, axis: TimeAxis): number | null {
  const page = Math.max(7, Math.round((axis.to - axis.from) / 10));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return clamp(day - 1, axis);
    case 'ArrowRight':
    case 'ArrowUp':
      return clamp(day + 1, axis);
    case 'PageDown':
      return clamp(day - page, axis);
    case 'PageUp':
      return clamp(day + page, axis);
    case 'Home':
      return axis.from;
    case 'End':
      return axis.to;
    default:
      return null;
  }
}

function clamp(day: number, axis: TimeAxis): number {
  return Math.min(axis.to, Math.max(axis.from, day));
}
