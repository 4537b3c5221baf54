// How is a date written for a reader, with how sure it is?
import { parseDateSpan } from '../model/date-span.ts';
import type { DatedValue } from '../model/stance-graph.ts';
import { CERTAINTY_WORDING } from './wording.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-01-03` is "3 January 2026"; what is no date stays as it is. */
export function describeDay(value: string): string {
  if (parseDateSpan(value) === null) return value;
  const [year = '', month, day] = value.split('-');
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const words = [day === undefined ? undefined : String(Number(day)), monthName, year];
  return words.filter((word) => word !== undefined).join(' ');
}

/** "3 January 2026 (inferred from the text)". */
export function describeDate({ value, certainty }: DatedValue): string {
  return `${describeDay(value)} (${CERTAINTY_WORDING[certainty].label})`;
}
