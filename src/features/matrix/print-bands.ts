// What goes on paper, where nobody scrolls? All rows, and so many columns at a time as a page is wide.
import type { Range } from './visible-range.ts';

/** Of the smallest cells, so many stand on an upright page. */
const MOST_COLUMNS = 27;

/** As equal as can be, so that no page bears a single column. */
export function printBands(count: number): readonly Range[] {
  const bands = Math.max(1, Math.ceil(count / MOST_COLUMNS));
  return Array.from({ length: bands }, (_, at) => ({
    from: Math.round((at * count) / bands),
    to: Math.round(((at + 1) * count) / bands),
  }));
}
