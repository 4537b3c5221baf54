// From which day to which does the time reach, whatever is filtered? So that nothing moves while time passes.
import type { GraphIndex } from '../graph/index-graph.ts';
import type { DateSpan } from '../model/date-span.ts';
import { dayNumber } from '../model/day-number.ts';

/** Numbers of days, first and last. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
}

/** What lies wholly outside widens the axis by this share of it at most. */
const MARGIN = 1 / 8;

/**
 * Null where nothing is dated. All days that dates name lie within; months and years reach beyond it, so that one of
 * them does not flatten the six weeks that all else is about. Where one lies wholly outside, there is room for its end.
 */
export function buildAxis({ facts }: GraphIndex): TimeAxis | null {
  let exact: DateSpan | null = null;
  const wide: DateSpan[] = [];
  for (const { span } of facts) {
    if (span === null) continue;
    if (span.from === span.to) exact = unite(exact, span);
    else wide.push(span);
  }
  if (exact === null) {
    const all = wide.reduce<DateSpan | null>(unite, null);
    return all && { from: dayNumber(all.from), to: dayNumber(all.to) };
  }
  const [from, to] = [dayNumber(exact.from), dayNumber(exact.to)];
  const margin = Math.ceil((to - from + 1) * MARGIN);
  const { from: first, to: last } = exact;
  const before = wide.filter((span) => span.to < first).map((span) => dayNumber(span.from));
  const after = wide.filter((span) => span.from > last).map((span) => dayNumber(span.to));
  return {
    from: before.length === 0 ? from : Math.max(from - margin, Math.min(...before)),
    to: after.length === 0 ? to : Math.min(to + margin, Math.max(...after)),
  };
}

/** Whether time passes at all: where all is of one day there is nothing to choose and nothing to play. */
export function hasTime(axis: TimeAxis | null): axis is TimeAxis {
  return axis !== null && axis.from < axis.to;
}

function unite(a: DateSpan | null, b: DateSpan): DateSpan {
  if (a === null) return b;
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
}
