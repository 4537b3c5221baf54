// How far is each point from a group of nodes? Below zero it lies in the group’s hull, which never covers anybody else.
import type { Point } from '../graph/layout/layout.ts';

export interface HullDisc extends Point {
  readonly radius: number;
}

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
const FINEST = 5;
const MOST_CELLS = 150;
/** Among so many every three are tried; beyond, a node with its nearest. */
const FEW = 12;
const NEAREST = 6;

type Ends = readonly [HullDisc, HullDisc];
type Triangle = readonly [HullDisc, HullDisc, HullDisc];

export function buildHullField(own: readonly HullDisc[], others: readonly HullDisc[]): Field {
  const reach = Math.max(...own.map(({ radius }) => radius)) + PAD;
  const left = Math.min(...own.map(({ x }) => x)) - reach;
  const top = Math.min(...own.map(({ y }) => y)) - reach;
  const width = Math.max(...own.map(({ x }) => x)) + reach - left;
  const height = Math.max(...own.map(({ y }) => y)) + reach - top;
  const cell = Math.max(FINEST, Math.max(width, height) / MOST_CELLS);
  const [columns, rows] = [width, height].map((extent) => Math.ceil(extent / cell) + 3);
  const field: Field = {
    left: left - cell,
    top: top - cell,
    cell,
    columns: columns ?? 0,
    rows: rows ?? 0,
    values: new Float64Array((columns ?? 0) * (rows ?? 0)).fill(FAR),
  };
  for (const [one, other] of findBridges(own, others)) {
    stamp(field, [one, other], BRIDGE, (at) => distanceToLine(at, one, other) - BRIDGE);
  }
  for (const corners of findTriangles(own, others)) {
    stamp(field, corners, PAD, (at) => distanceToTriangle(at, corners) - PAD);
  }
  for (const other of others) {
    const away = other.radius + GAP;
    stamp(field, [other], away, (at) => away - distance(at, other), Math.max);
  }
  for (const disc of own) {
    const around = disc.radius + PAD;
    // What was kept free for others ends at the rim of an own node.
    const near = others.some((other) => distance(disc, other) < around + other.radius + GAP);
    const pad = near ? disc.radius + 4 : around;
    stamp(field, [disc], pad, (at) => distance(at, disc) - pad);
  }
  return field;
}

/** Writes what is nearer than `margin` to the points’ box. */
function stamp(
  { left, top, cell, columns, rows, values }: Field,
  points: readonly Point[],
  margin: number,
  measure: (at: Point) => number,
  choose: (a: number, b: number) => number = Math.min,
): void {
  const reach = margin + 2 * cell;
  const from = (least: number, start: number) =>
    Math.max(0, Math.floor((least - reach - start) / cell));
  const to = (most: number, start: number, count: number) =>
    Math.min(count - 1, Math.ceil((most + reach - start) / cell));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const last = { column: to(Math.max(...xs), left, columns), row: to(Math.max(...ys), top, rows) };
  const first = from(Math.min(...xs), left);
  for (let row = from(Math.min(...ys), top); row <= last.row; row++)
    for (let column = first; column <= last.column; column++) {
      const at = { x: left + column * cell, y: top + row * cell };
      const place = row * columns + column;
      values[place] = choose(values[place] ?? FAR, measure(at));
    }
}

/** What holds the group together: short, and past others where there is a way. */
function findBridges(own: readonly HullDisc[], others: readonly HullDisc[]): readonly Ends[] {
  const [start, ...rest] = own;
  if (start === undefined) return [];
  const joined = [start];
  const waiting = new Set(rest);
  const bridges: Ends[] = [];
  while (waiting.size > 0) {
    let best: { ends: Ends; cost: number } | null = null;
    for (const one of joined)
      for (const other of waiting) {
        const length = distance(one, other);
        if (best !== null && length >= best.cost) continue;
        const met = others.filter(
          (each) => distanceToLine(each, one, other) < each.radius + BRIDGE + GAP,
        );
        const cost = length * (1 + 2 * met.length);
        if (best === null || cost < best.cost) best = { ends: [one, other], cost };
      }
    if (best === null) break;
    bridges.push(best.ends);
    joined.push(best.ends[1]);
    waiting.delete(best.ends[1]);
  }
  return bridges;
}

/** Three of the group with nobody else between them. */
function findTriangles(own: readonly HullDisc[], others: readonly HullDisc[]): readonly Triangle[] {
  const triangles: Triangle[] = [];
  own.forEach((one, at) => {
    const around =
      own.length <= FEW
        ? own.slice(at + 1)
        : own
            .filter((each) => each !== one)
            .sort((a, b) => distance(a, one) - distance(b, one))
            .slice(0, NEAREST);
    around.forEach((other, place) => {
      for (const third of around.slice(place + 1)) {
        const corners: Triangle = [one, other, third];
        const free = others.every(
          (each) => distanceToTriangle(each, corners) > each.radius + PAD + GAP,
        );
        if (free) triangles.push(corners);
      }
    });
  });
  return triangles;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function distanceToLine(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(at.x - from.x - share * dx, at.y - from.y - share * dy);
}

/** Inside it, less than nothing. */
function distanceToTriangle(at: Point, [a, b, c]: Triangle): number {
  const [ab, bc, ca] = [turn(a, b, at), turn(b, c, at), turn(c, a, at)];
  const inside = (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
  const rim = Math.min(
    distanceToLine(at, a, b),
    distanceToLine(at, b, c),
    distanceToLine(at, c, a),
  );
  return inside ? -rim : rim;
}

function turn(a: Point, b: Point, at: Point): number {
  return (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x);
}
