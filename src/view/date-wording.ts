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

/** A date of publication is no surer than that of the article: "3 January 2026 (date of publication, inferred from the text)". */
export function describeDateIn(date: DatedValue, published: DatedValue | null): string {
  if (date.certainty !== 'published' || published?.certainty !== 'inferred')
    return describeDate(date);
  const how = [date, published].map(({ certainty }) => CERTAINTY_WORDING[certainty].label);
  return `${describeDay(date.value)} (${how.join(', ')})`;
}

/** That an article states its own date goes without saying. */
export function describePublished(date: DatedValue): string {
  return date.certainty === 'stated' ? describeDay(date.value) : describeDate(date);
}
