// Which outline has a month or a year in its lane, on the screen and in a picture?
import type { MarkSpan } from './timeline.ts';

/** Half its height, as that of a sign. */
const RADIUS = 9;
/** So far a point goes beyond where a round end would begin. */
const SHARP = 9;
const GAP = 3;

/** Round where it ends, pointed where it goes on beyond the time that is drawn; around the middle of a sign at `x`, `y`. */
export function outlineSpan(
  { left, right, cutStart, cutEnd }: MarkSpan,
  { x, y }: { readonly x: number; readonly y: number },
): string {
  const from = left - x + GAP + RADIUS;
  const to = Math.max(from, right - x - GAP - RADIUS);
  const place = (across: number, down: number) => `${round(x + across)} ${round(y + down)}`;
  const arc = (across: number, down: number) => `A${RADIUS} ${RADIUS} 0 0 1 ${place(across, down)}`;
  const turn = cutEnd ? `L${place(to + SHARP, 0)}L${place(to, RADIUS)}` : arc(to, RADIUS);
  const close = cutStart ? `L${place(from - SHARP, 0)}` : arc(from, -RADIUS);
  return `M${place(from, -RADIUS)}L${place(to, -RADIUS)}${turn}L${place(from, RADIUS)}${close}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
