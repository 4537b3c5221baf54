// Which days of an axis bear a name, so that they can be read and never touch?
import { dayNumber, dayOfNumber } from '../model/day-number.ts';
import type { TimeAxis } from './time-axis.ts';

export interface Tick {
  /** Number of the day. */
  readonly day: number;
  readonly label: string;
  /** The first of its month or year among finer ticks. */
  readonly major: boolean;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const ODD_DAYS = Array.from({ length: 15 }, (_, at) => 2 * at + 1);
const ALL_DAYS = Array.from({ length: 31 }, (_, at) => at + 1);

interface Level {
  /** About how far apart two ticks are, in days. */
  readonly apart: number;
  readonly years: number;
  readonly months: readonly number[];
  readonly days: readonly number[];
}

const DAYS: readonly Level[] = [
  { apart: 1, days: ALL_DAYS },
  { apart: 2, days: ODD_DAYS },
  { apart: 7, days: [1, 8, 15, 22] },
  { apart: 15, days: [1, 15] },
].map((level) => ({ ...level, years: 1, months: MONTHS.map((_, at) => at) }));

const LONGER: readonly Level[] = [
  { apart: 30, months: MONTHS.map((_, at) => at) },
  { apart: 91, months: [0, 3, 6, 9] },
  { apart: 182, months: [0, 6] },
].map((level) => ({ ...level, years: 1, days: [1] }));

const YEARS: readonly Level[] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => ({
  apart: 365 * years,
  years,
  months: [0],
  days: [1],
}));

const LEVELS = [...DAYS, ...LONGER, ...YEARS];

/** At most about so many; an axis without any of their places bears the name of its first day. */
export function buildTicks(axis: TimeAxis, most: number): readonly Tick[] {
  const length = axis.to - axis.from + 1;
  const level = LEVELS.find(({ apart }) => length / apart <= most) ?? LEVELS.at(-1);
  const days = level === undefined ? [] : daysOf(axis, level);
  const shown = days.length > 0 ? days : [axis.from];
  return shown.map((day, at) => {
    const tick = nameTick(day, shown[at - 1] ?? null, level?.apart ?? 1);
    // Who reads a month wants to know of which year.
    return at === 0 ? { ...tick, label: withYear(tick) } : tick;
  });
}

function daysOf({ from, to }: TimeAxis, { years, months, days }: Level): readonly number[] {
  const found: number[] = [];
  const firstYear = Number(dayOfNumber(from).slice(0, 4));
  const lastYear = Number(dayOfNumber(to).slice(0, 4));
  for (let year = Math.floor(firstYear / years) * years; year <= lastYear; year += years) {
    for (const month of months) {
      for (const day of days) {
        const number = numberOf(year, month, day);
        if (number !== null && number >= from && number <= to) found.push(number);
      }
    }
  }
  return found;
}

/** Null for days that there are not. */
function numberOf(year: number, month: number, day: number): number | null {
  const text = [
    String(Math.max(1, year)).padStart(4, '0'),
    String(month + 1).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  const number = dayNumber(text);
  return Number.isNaN(number) || dayOfNumber(number) !== text ? null : number;
}

function nameTick(number: number, before: number | null, apart: number): Tick {
  const [year = '', month = '', day = ''] = dayOfNumber(number).split('-');
  const [yearBefore, monthBefore] = before === null ? [] : dayOfNumber(before).split('-');
  const monthName = MONTHS[Number(month) - 1] ?? '';
  if (apart >= 365) return { day: number, label: String(Number(year)), major: true };
  if (apart >= 30) {
    const label = year === yearBefore ? monthName : `${monthName} ${Number(year)}`;
    return { day: number, label, major: year !== yearBefore };
  }
  const major = monthBefore === undefined || month !== monthBefore;
  const label = apart > 2 || major ? `${Number(day)} ${monthName}` : String(Number(day));
  return { day: number, label, major };
}

function withYear({ day, label }: Tick): string {
  const year = String(Number(dayOfNumber(day).slice(0, 4)));
  return label === year || label.endsWith(` ${year}`) ? label : `${label} ${year}`;
}
