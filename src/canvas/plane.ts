// How far apart are points, lines and triangles on the screen?
import type { Point } from '../graph/layout/layout.ts';

type Triangle = readonly [Point, Point, Point];

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** From the place `x`, `y` to the line between two points; measured thousands of times for one frame. */
export function distanceToLine(x: number, y: number, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  const awayX = x - from.x - share * dx;
  const awayY = y - from.y - share * dy;
  return Math.sqrt(awayX * awayX + awayY * awayY);
}

export function isInTriangle(x: number, y: number, [a, b, c]: Triangle): boolean {
  const ab = turn(a, b, x, y);
  const bc = turn(b, c, x, y);
  const ca = turn(c, a, x, y);
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

/** Inside it, nothing. */
export function distanceToTriangle({ x, y }: Point, triangle: Triangle): number {
  if (isInTriangle(x, y, triangle)) return 0;
  const [a, b, c] = triangle;
  return Math.min(
    distanceToLine(x, y, a, b),
    distanceToLine(x, y, b, c),
    distanceToLine(x, y, c, a),
  );
}

function turn(a: Point, b: Point, x: number, y: number): number {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}
