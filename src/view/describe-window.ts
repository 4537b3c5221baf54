// Which part of the time is shown, in words?
import type { Criteria } from '../graph/criteria.ts';
import type { NewDay } from '../graph/new-days.ts';
import { describeDay } from './date-wording.ts';
import { countOf } from './wording.ts';

/** "As of 24 March 2037", "9 March 2037 to 24 March 2037", "From 9 March 2037", "All dates". */
export function describeWindow({ from, to }: Pick<Criteria, 'from' | 'to'>): string {
  if (from === null && to === null) return 'All dates';
  if (from === null) return `As of ${describeDay(to ?? '')}`;
  if (to === null) return `From ${describeDay(from)}`;
  if (from === to) return describeDay(from);
  return `${describeDay(from)} to ${describeDay(to)}`;
}

/** "14 March 2037: 3 new stances". */
export function describeNews({ day, counted }: NewDay): string {
  return `${describeDay(day)}: ${countOf(counted, 'new stance')}`;
}

/** What the reader has to know of dates that name no day, and of stances that have none; empty if there are none. */
export function describeLoose(
  { imprecise, undated }: { readonly imprecise: number; readonly undated: number },
  { from, to }: Pick<Criteria, 'from' | 'to'>,
): readonly string[] {
  const open = from === null && to === null;
  return [
    ...(imprecise > 0
      ? [`${imprecise} dated to a month or year: shown if any day of it lies within`]
      : []),
    ...(undated > 0 ? [`${undated} without a date: ${open ? 'shown' : 'not shown'}`] : []),
  ];
}
