// Which lanes are in sight, with a screenful around them?
import type { TimelineGroup } from '../../view/timeline.ts';

export interface Sight {
  readonly top: number;
  readonly height: number;
}

/** Small scrolls stay within one step, so that they change nothing. */
const STEP = 240;
/** Up to so many all are drawn: nothing is won by less. */
const MOST_GROUPS = 60;

export function roundSight({ top, height }: Sight): Sight {
  return { top: Math.floor(top / STEP) * STEP, height: Math.ceil(height / STEP + 1) * STEP };
}

/** From the first, before the last. */
export function visibleGroups(
  groups: readonly TimelineGroup[],
  { top, height }: Sight,
): { readonly from: number; readonly to: number } {
  if (groups.length <= MOST_GROUPS) return { from: 0, to: groups.length };
  const first = groups.findIndex((group) => group.top + group.height > top - STEP);
  const from = first === -1 ? groups.length - 1 : first;
  const behind = groups.findIndex((group) => group.top > top + height + STEP);
  return { from, to: behind === -1 ? groups.length : Math.max(behind, from + 1) };
}
