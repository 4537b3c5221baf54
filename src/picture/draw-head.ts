// What stands at the end of a tie, and where does its line end under it? The same as Cytoscape draws on the screen.
import type { DrawnTie } from '../canvas/drawing.ts';
import { arrowScale, headSize } from '../canvas/screen-scale.ts';
import type { Point } from '../graph/layout/layout.ts';
import { at, ellipse } from './figure.ts';

export type Headed = Pick<DrawnTie, 'head' | 'width'>;

/** Around a tip at the origin that points downwards, in sizes of the head. */
const HEADS: Readonly<Record<Exclude<DrawnTie['head'], 'circle'>, readonly Point[]>> = {
  triangle: corners([-15, -30], [0, 0], [15, -30]),
  tee: corners([-15, 0], [-15, -10], [15, -10], [15, 0]),
  square: corners([-15, 0], [15, 0], [15, -30], [-15, -30]),
  diamond: corners([-15, -15], [0, -30], [15, -15], [0, 0]),
  chevron: corners([0, 0], [-15, -15], [-10, -20], [0, -10], [10, -20], [15, -15]),
};
const CIRCLE = 0.15;

function corners(...percent: readonly (readonly [number, number])[]): Point[] {
  return percent.map(([x, y]) => ({ x: x / 100, y: y / 100 }));
}

/** From the end of the tie back to where its line ends. */
export function lineGap({ head, width }: Headed, zoom: number): number {
  const scaled = width * arrowScale(head, width, zoom);
  if (head === 'tee') return zoom;
  if (head === 'diamond') return scaled;
  return head === 'chevron' ? 0.95 * scaled : 2 * scaled;
}

/** From the end of the tie back to the tip of its head. */
export function tipGap({ head, width }: Headed, zoom: number): number {
  if (head === 'tee') return zoom;
  return head === 'circle' ? CIRCLE * headSize(head, width, zoom) : 0;
}

/** `direction`: of travel, in radians. */
export function headPath(
  { head, width }: Headed,
  tip: Point,
  direction: number,
  zoom: number,
): string {
  const size = headSize(head, width, zoom);
  if (head === 'circle') return ellipse(tip.x, tip.y, CIRCLE * size);
  const [cos, sin] = [Math.cos(direction - Math.PI / 2), Math.sin(direction - Math.PI / 2)];
  const turned = HEADS[head].map(({ x, y }) =>
    at(tip.x + size * (x * cos - y * sin), tip.y + size * (x * sin + y * cos)),
  );
  return `M${turned.join('L')}z`;
}
