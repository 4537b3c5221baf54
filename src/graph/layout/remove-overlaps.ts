// How are overlapping boxes parted, with as little movement as possible?
import type { Body } from './bodies.ts';

/** Room between the boxes of two nodes. */
const BOX_GAP = 16;

const ROUNDS = 400;

/** Pushes apart along the axis of least overlap, and opens the whole picture while it stays tight. */
export function removeOverlaps(bodies: readonly Body[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushApart(bodies)) return;
    if (round % 12 === 11) {
      for (const body of bodies) {
        body.x *= 1.04;
        body.y *= 1.04;
      }
    }
  }
}

function pushApart(bodies: readonly Body[]): boolean {
  const sorted = [...bodies].sort((a, b) => a.x - a.halfWidth - (b.x - b.halfWidth));
  const widest = 2 * Math.max(0, ...bodies.map((body) => body.halfWidth)) + BOX_GAP;
  let moved = false;
  for (const [at, a] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      if (!b || b.x - b.halfWidth - (a.x - a.halfWidth) > widest * 1.5) break;
      if (partPair(a, b)) moved = true;
    }
  }
  return moved;
}

function partPair(a: Body, b: Body): boolean {
  const overX = a.halfWidth + b.halfWidth + BOX_GAP - Math.abs(b.x - a.x);
  if (overX <= 0.5) return false;
  const down = b.y >= a.y;
  const overY = down
    ? a.y + a.below + BOX_GAP - (b.y - b.above)
    : b.y + b.below + BOX_GAP - (a.y - a.above);
  if (overY <= 0.5) return false;
  if (overX < overY) {
    const push = ((b.x >= a.x ? 1 : -1) * (overX + 0.6)) / 2;
    a.x -= push;
    b.x += push;
  } else {
    const push = ((down ? 1 : -1) * (overY + 0.6)) / 2;
    a.y -= push;
    b.y += push;
  }
  return true;
}
