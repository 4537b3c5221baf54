// Where at a hull does its mark stand? Where it is farthest from nodes and names.
import type { Point } from '../graph/layout/layout.ts';
import type { Box } from '../graph/layout/segments.ts';

/** More room than this is no better. */
const ROOMY = 26;
/** Among equals the upper one. */
const UPWARD = 0.01;

export function placeMark(
  loops: readonly (readonly Point[])[],
  taken: readonly Box[],
): Point | null {
  let best: { at: Point; worth: number } | null = null;
  for (const at of loops.flat()) {
    const room = Math.min(ROOMY, ...taken.map((box) => distanceToBox(at, box)));
    const worth = room - UPWARD * at.y;
    if (best === null || worth > best.worth) best = { at, worth };
  }
  return best?.at ?? null;
}

function distanceToBox({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
