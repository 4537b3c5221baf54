// How far is each point from a group of nodes? Below zero it lies in the group’s hull, which never covers anybody else.
import type { Point } from '../graph/layout/layout.ts';
import { findBridges, findTriangles, type HullDisc } from './join-group.ts';
import { distance, distanceToLine, isInTriangle } from './plane.ts';

export interface Field {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Row by row. */
  readonly values: Float64Array;
}

/** Around a node of the group, around a bridge between two, and around anybody else. */
const PAD = 15;
const BRIDGE = 11;
const GAP = 7;
const FAR = 1e4;
const FINEST = 6;
const MOST_CELLS = 110;

export function buildHullField(own: readonly HullDisc[], others: readonly HullDisc[]): Field {
  const field = startField(own);
  for (const [one, other] of findBridges(own, others, BRIDGE + GAP)) {
    fill(field, [one, other], BRIDGE, (x, y) => distanceToLine(x, y, one, other) - BRIDGE);
  }
  const sides = new Set<number>();
  const placeOf = new Map(own.map((disc, at) => [disc, at]));
  for (const corners of findTriangles(own, others, PAD + GAP)) {
    fill(field, corners, 0, (x, y) => (isInTriangle(x, y, corners) ? -PAD : FAR));
    const [a, b, c] = corners;
    for (const [one, other] of [[a, b] as const, [b, c] as const, [c, a] as const]) {
      // Neighbouring triangles share a side.
      const [at, to] = [placeOf.get(one) ?? 0, placeOf.get(other) ?? 0];
      const side = Math.min(at, to) * own.length + Math.max(at, to);
      if (sides.has(side)) continue;
      sides.add(side);
      fill(field, [one, other], PAD, (x, y) => distanceToLine(x, y, one, other) - PAD);
    }
  }
  for (const other of others) {
    const away = other.radius + GAP;
    fill(field, [other], away, (x, y) => away - distanceToLine(x, y, other, other), true);
  }
  for (const disc of own) {
    const around = disc.radius + PAD;
    // What was kept free for others ends at the rim of an own node.
    const near = others.some((other) => distance(disc, other) < around + other.radius + GAP);
    const pad = near ? disc.radius + 4 : around;
    fill(field, [disc], pad, (x, y) => distanceToLine(x, y, disc, disc) - pad);
  }
  return field;
}

function startField(own: readonly HullDisc[]): Field {
  const reach = Math.max(...own.map(({ radius }) => radius)) + PAD;
  const left = Math.min(...own.map(({ x }) => x)) - reach;
  const top = Math.min(...own.map(({ y }) => y)) - reach;
  const width = Math.max(...own.map(({ x }) => x)) + reach - left;
  const height = Math.max(...own.map(({ y }) => y)) + reach - top;
  const cell = Math.max(FINEST, Math.max(width, height) / MOST_CELLS);
  const columns = Math.ceil(width / cell) + 3;
  const rows = Math.ceil(height / cell) + 3;
  const values = new Float64Array(columns * rows).fill(FAR);
  return { left: left - cell, top: top - cell, cell, columns, rows, values };
}

/** Only what is nearer than `margin` to the points’ box is measured; the least of all counts, or where others stand the most. */
function fill(
  { left, top, cell, columns, rows, values }: Field,
  points: readonly Point[],
  margin: number,
  measure: (x: number, y: number) => number,
  most = false,
): void {
  const reach = margin + 2 * cell;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const first = Math.max(0, Math.floor((Math.min(...xs) - reach - left) / cell));
  const last = Math.min(columns - 1, Math.ceil((Math.max(...xs) + reach - left) / cell));
  const highest = Math.max(0, Math.floor((Math.min(...ys) - reach - top) / cell));
  const lowest = Math.min(rows - 1, Math.ceil((Math.max(...ys) + reach - top) / cell));
  for (let row = highest; row <= lowest; row++)
    for (let column = first; column <= last; column++) {
      const place = row * columns + column;
      const known = values[place] ?? FAR;
      const found = measure(left + column * cell, top + row * cell);
      if (most ? found > known : found < known) values[place] = found;
    }
}
