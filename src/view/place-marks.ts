// Where in its lane does each mark stand, so that none lies over another?
import { dayNumber } from '../model/day-number.ts';
import type { TimeAxis } from './time-axis.ts';
import type { MarkSpan } from './timeline.ts';

/** A mark is as wide and high as a finger or an unsteady hand needs. */
export const MARK = 24;
/** Those without a date stand in so many columns. */
export const UNDATED_COLUMNS = 2;
/** Between the end of the time and what has no place in it. */
const GAP = 20;

/** What the lanes are drawn on. */
export interface Ground {
  /** Null where nothing is dated. */
  readonly axis: TimeAxis | null;
  readonly width: number;
  /** Whether room is kept for what has no date. */
  readonly undated: boolean;
}

/** First and last day, or null for no date. */
export interface Unplaced<Item> {
  readonly item: Item;
  readonly days: { readonly from: string; readonly to: string } | null;
}

interface Placed<Item> {
  readonly item: Item;
  readonly x: number;
  readonly row: number;
  readonly span: MarkSpan | null;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Where the time ends and, if there is such, the place of what has no date begins. */
export function timeWidth({ axis, width, undated }: Ground): number {
  if (axis === null) return 0;
  return Math.max(MARK, undated ? width - UNDATED_COLUMNS * MARK - GAP : width);
}

/** The left edge of a day. */
export function placeOfDay(ground: Ground, day: number): number {
  const { axis } = ground;
  if (axis === null) return 0;
  const room = timeWidth(ground) - MARK;
  return MARK / 2 + ((day - axis.from) / (axis.to - axis.from + 1)) * room;
}

/** Days first, so that they stay near the line; what covers months finds its place among them, and in order of time. */
export function placeMarks<Item>(
  marks: readonly Unplaced<Item>[],
  ground: Ground,
): readonly Placed<Item>[] {
  const rows: Extent[][] = [];
  const exact = new Map<string, Item[]>();
  const wide: { item: Item; from: string; to: string }[] = [];
  const undated: Item[] = [];
  for (const { item, days } of marks) {
    if (days === null || ground.axis === null) undated.push(item);
    else if (days.from !== days.to) wide.push({ item, ...days });
    else exact.set(days.from, [...(exact.get(days.from) ?? []), item]);
  }
  const placed: Placed<Item>[] = [];
  for (const day of [...exact.keys()].toSorted()) {
    const items = exact.get(day) ?? [];
    for (const [at, x] of fan(items.length, day, ground).entries()) {
      const item = items[at];
      if (item !== undefined) placed.push({ item, x, row: settle(rows, around(x)), span: null });
    }
  }
  for (const { item, from, to } of wide.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const span = spanOf(from, to, ground);
    placed.push({ item, x: span.left + MARK / 2, row: settle(rows, span), span });
  }
  placed.sort((a, b) => a.x - b.x || a.row - b.row);
  const edge = ground.axis === null ? 0 : timeWidth(ground) + GAP;
  undated.forEach((item, at) => {
    const x = edge + ((at % UNDATED_COLUMNS) + 0.5) * MARK;
    placed.push({ item, x, row: Math.floor(at / UNDATED_COLUMNS), span: null });
  });
  return placed;
}

/** Side by side where the day is wide enough, and from there downwards. */
function fan(count: number, day: string, ground: Ground): readonly number[] {
  const number = dayNumber(day);
  const left = placeOfDay(ground, number);
  const right = placeOfDay(ground, number + 1);
  const columns = Math.max(1, Math.min(count, Math.floor((right - left) / MARK)));
  return Array.from(
    { length: count },
    (_, at) => (left + right) / 2 + ((at % columns) - (columns - 1) / 2) * MARK,
  );
}

function around(x: number): Extent {
  return { left: x - MARK / 2, right: x + MARK / 2 };
}

function spanOf(from: string, to: string, ground: Ground): MarkSpan {
  const axis = ground.axis ?? { from: 0, to: 0 };
  const first = dayNumber(from);
  const last = dayNumber(to);
  const left = placeOfDay(ground, Math.max(first, axis.from));
  const right = placeOfDay(ground, Math.min(last, axis.to) + 1);
  return {
    left,
    right: Math.max(right, left + MARK),
    cutStart: first < axis.from,
    cutEnd: last > axis.to,
  };
}

/** The first row that is free there. */
function settle(rows: Extent[][], extent: Extent): number {
  const free = rows.findIndex((row) =>
    row.every(({ left, right }) => right <= extent.left + 0.01 || left >= extent.right - 0.01),
  );
  const at = free === -1 ? rows.length : free;
  const row = rows[at] ?? [];
  rows[at] = row;
  row.push(extent);
  return at;
}
