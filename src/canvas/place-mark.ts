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
  let best: Point | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const loop of loops)
    for (const at of loop) {
      let room = ROOMY;
      for (const box of taken) {
        // It only gets less.
        if (room - UPWARD * at.y <= most) break;
        room = Math.min(room, distanceToBox(at, box));
      }
      const worth = room - UPWARD * at.y;
      if (worth <= most) continue;
      best = at;
      most = worth;
    }
  return best;
}

function distanceToBox({ x, y }: Point, { left, right, top, bottom }: Box): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.sqrt(dx * dx + dy * dy);
}
