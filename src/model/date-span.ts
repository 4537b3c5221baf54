// Which days does a written date cover? A strict reading of `2026`, `2026-01` and `2026-01-03`.

/** Full dates, first and last day; ISO dates compare as strings. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

// `Date.parse` is no judge: it takes "2024-02-30" and many things that are no dates.
const WRITTEN_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function parseDateSpan(value: string): DateSpan | null {
  const parts = WRITTEN_DATE.exec(value);
  if (parts === null) return null;
  const [, year = '', month, day] = parts;
  if (year === '0000') return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = daysInMonth(Number(year), Number(month));
  if (last === 0) return null;
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  return { from: value, to: value };
}

export function overlaps(a: DateSpan, b: DateSpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
