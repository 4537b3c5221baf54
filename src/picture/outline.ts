// Which outline does an actor of each kind have? The same as Cytoscape gives it on the screen.
import type { NodeShape } from '../canvas/drawing.ts';
import type { Disc } from '../canvas/fan-ties.ts';
import { nodeSize } from '../canvas/screen-scale.ts';
import type { Point } from '../graph/layout/layout.ts';
import { at, box, ellipse, round } from './figure.ts';

const SIDES = { 'round-triangle': 3, 'round-pentagon': 5, 'round-hexagon': 6 } as const;
const DIAMOND: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: 0, y: -1 },
  { x: -1, y: 0 },
];

export function outlineOf(
  shape: NodeShape,
  { x, y, radius }: Pick<Disc, 'x' | 'y' | 'radius'>,
): string {
  const { width, height } = nodeSize(shape, radius);
  switch (shape) {
    case 'ellipse':
    case 'oval':
      return ellipse(x, y, width / 2, height / 2);
    case 'round-rectangle':
      return box(x - width / 2, y - height / 2, width, height, Math.min(width, height) / 4);
    default: {
      const corners = shape === 'round-diamond' ? DIAMOND : polygon(SIDES[shape]);
      return roundOff(
        corners.map((corner) => ({
          x: x + (corner.x * width) / 2,
          y: y + (corner.y * height) / 2,
        })),
        Math.min(width, height) / 10,
      );
    }
  }
}

/** Regular, then drawn out until it fills the square from −1 to 1; against the clock. */
function polygon(sides: number): Point[] {
  const step = (2 * Math.PI) / sides;
  const first = Math.PI / 2 + (sides % 2 === 0 ? step / 2 : 0);
  const corners = Array.from({ length: sides }, (_, side) => ({
    x: Math.cos(first + side * step),
    y: -Math.sin(first + side * step),
  }));
  const fill = (values: readonly number[]) => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    return (value: number) => (2 * (value - low)) / (high - low) - 1;
  };
  const across = fill(corners.map(({ x }) => x));
  const down = fill(corners.map(({ y }) => y));
  return corners.map(({ x, y }) => ({ x: across(x), y: down(y) }));
}

function roundOff(corners: readonly Point[], radius: number): string {
  const r = round(radius);
  const sides = corners.map((corner, side) => {
    const before = corners.at(side - 1) ?? corner;
    const after = corners[(side + 1) % corners.length] ?? corner;
    const back = unit(corner, before);
    const forth = unit(corner, after);
    const half = Math.acos(back.x * forth.x + back.y * forth.y) / 2;
    const out = radius / Math.tan(half);
    const from = at(corner.x + back.x * out, corner.y + back.y * out);
    return `${from}A${r} ${r} 0 0 0 ${at(corner.x + forth.x * out, corner.y + forth.y * out)}`;
  });
  return `M${sides.join('L')}z`;
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
