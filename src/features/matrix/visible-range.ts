// Which rows or columns are in sight, with a few around them?

/** From the first, before the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Small scrolls stay within one step, so that they change nothing. */
const STEP = 4;

/** Up to so many cells all are drawn: nothing is won by less. */
const MOST_CELLS = 2_500;

export function visibleRange(scrolled: number, extent: number, size: number, count: number): Range {
  if (count * count <= MOST_CELLS) return { from: 0, to: count };
  const first = (Math.floor(scrolled / size / STEP) - 1) * STEP;
  const last = (Math.ceil((scrolled + extent) / size / STEP) + 1) * STEP;
  // A scroller that bounces reports places beyond its ends.
  const to = Math.min(count, Math.max(STEP, last));
  return { from: Math.min(Math.max(0, first), Math.max(0, to - STEP)), to };
}

/** The heads, at −1, are always drawn. */
export function isIn({ from, to }: Range, at: number): boolean {
  return at === -1 || (at >= from && at < to);
}
