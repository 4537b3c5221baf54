// Do two ties cross, and how near does a tie pass?
import type { Point } from './layout.ts';

export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const abc = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const abd = (b.x - a.x) * (d.y - a.y) - (b.y - a.y) * (d.x - a.x);
  if (abc * abd >= 0) return false;
  const cda = (d.x - c.x) * (a.y - c.y) - (d.y - c.y) * (a.x - c.x);
  const cdb = (d.x - c.x) * (b.y - c.y) - (d.y - c.y) * (b.x - c.x);
  return cda * cdb < 0;
}

export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const at = Math.min(1, Math.max(0, share));
  return length2(point.x - a.x - at * dx, point.y - a.y - at * dy);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much of the segment lies in the box, in units of length (Liang and Barsky 1984). */
export function lengthInBox(a: Point, b: Point, box: Box): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  const clip = (step: number, room: number): boolean => {
    if (step === 0) return room >= 0;
    const at = room / step;
    if (step < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
    return from < to;
  };
  const inside =
    clip(-dx, a.x - box.left) &&
    clip(dx, box.right - a.x) &&
    clip(-dy, a.y - box.top) &&
    clip(dy, box.bottom - a.y);
  return inside ? (to - from) * length2(dx, dy) : 0;
}

/** Does any of the segment lie in the box? Separating axes: no division, no allocation. */
export function boxMeetsSegment(
  left: number,
  top: number,
  right: number,
  bottom: number,
  a: Point,
  b: Point,
): boolean {
  if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) return false;
  if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) return false;
  const nx = a.y - b.y;
  const ny = b.x - a.x;
  const middle = nx * ((left + right) / 2 - a.x) + ny * ((top + bottom) / 2 - a.y);
  const reach = (Math.abs(nx) * (right - left) + Math.abs(ny) * (bottom - top)) / 2;
  return Math.abs(middle) <= reach;
}

// Math.hypot guards against overflow, which costs ten times as much.
function length2(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
