// Which lines go around a group? Marching squares over its field, then the corners are cut off.
import type { Point } from '../graph/layout/layout.ts';
import type { Field } from './hull-field.ts';

type Side = 'left' | 'top' | 'right' | 'bottom';
type Line = readonly [Side, Side];

/** By which corners of a square lie inside: 1 upper left, 2 upper right, 4 lower right, 8 lower left. Inside is always to one hand. */
const LINES: readonly (readonly Line[])[] = [
  [],
  [['left', 'top']],
  [['top', 'right']],
  [['left', 'right']],
  [['right', 'bottom']],
  [
    ['left', 'top'],
    ['right', 'bottom'],
  ],
  [['top', 'bottom']],
  [['left', 'bottom']],
  [['bottom', 'left']],
  [['bottom', 'top']],
  [
    ['top', 'right'],
    ['bottom', 'left'],
  ],
  [['bottom', 'right']],
  [['right', 'left']],
  [['right', 'top']],
  [['top', 'left']],
  [],
];

const ALL = 15;
const ROUNDS = 2;

/** Closed lines, the last point joined to the first. */
export function traceHull(field: Field): readonly (readonly Point[])[] {
  const { columns, rows, values } = field;
  const pointByEdge = new Map<number, Point>();
  const nextOf = new Map<number, number>();
  for (let row = 0; row < rows - 1; row++)
    for (let column = 0; column < columns - 1; column++) {
      const place = row * columns + column;
      const corners =
        (isInside(values, place) ? 1 : 0) +
        (isInside(values, place + 1) ? 2 : 0) +
        (isInside(values, place + columns + 1) ? 4 : 0) +
        (isInside(values, place + columns) ? 8 : 0);
      // Hardly a square has an edge of the hull in it.
      if (corners === 0 || corners === ALL) continue;
      for (const [from, to] of LINES[corners] ?? [])
        nextOf.set(edge(column, row, from), edge(column, row, to));
    }

  function edge(column: number, row: number, side: Side): number {
    const [x, y] = [column + Number(side === 'right'), row + Number(side === 'bottom')];
    const upright = side === 'left' || side === 'right';
    const key = 2 * (y * columns + x) + Number(upright);
    if (!pointByEdge.has(key)) pointByEdge.set(key, cross(field, x, y, upright));
    return key;
  }

  const loops: Point[][] = [];
  for (const start of nextOf.keys()) {
    const loop: Point[] = [];
    for (let at: number | undefined = start; at !== undefined && nextOf.has(at); ) {
      const point = pointByEdge.get(at);
      if (point !== undefined) loop.push(point);
      const next: number | undefined = nextOf.get(at);
      nextOf.delete(at);
      at = next;
    }
    if (loop.length > 2) loops.push(loop);
  }
  return loops.map(smooth);
}

function isInside(values: Float64Array, place: number): boolean {
  return (values[place] ?? 1) < 0;
}

function valueAt({ columns, values }: Field, column: number, row: number): number {
  return values[row * columns + column] ?? Number.POSITIVE_INFINITY;
}

/** Where between two places the hull begins. */
function cross(field: Field, column: number, row: number, upright: boolean): Point {
  const one = valueAt(field, column, row);
  const other = valueAt(field, column + Number(!upright), row + Number(upright));
  const share = one / (one - other);
  return {
    x: field.left + field.cell * (column + (upright ? 0 : share)),
    y: field.top + field.cell * (row + (upright ? share : 0)),
  };
}

/** Chaikin’s corner cutting. */
function smooth(loop: readonly Point[]): readonly Point[] {
  let points = loop;
  for (let round = 0; round < ROUNDS; round++) {
    const cut: Point[] = [];
    points.forEach((point, at) => {
      const next = points[(at + 1) % points.length] ?? point;
      cut.push(mix(point, next, 0.25), mix(point, next, 0.75));
    });
    points = cut;
  }
  return points;
}

function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
