// How much of the width do the names of the lanes take, and how much the time?
import type { Measures } from './LaneGroup.tsx';

/** An upright page, in the pixels that browsers print with. */
export const PAPER_WIDTH = 690;

/** In pixels. Where there is less, names stand above their lanes. */
const NARROW = 520;
const NAME_LINE = 20;
const NAMES = { share: 0.36, least: 196, most: 270 };
/** What scrolls needs a little room for its bar. */
const MARGIN = 14;

export function measureLanes(width: number): Measures {
  if (width < NARROW) return { heads: 0, plot: Math.max(120, width - MARGIN), head: NAME_LINE };
  const { share, least, most } = NAMES;
  const heads = Math.round(Math.min(most, Math.max(least, width * share)));
  return { heads, plot: width - heads - MARGIN, head: 0 };
}
