// How large are nodes, lines and names on the screen at a zoom? Names stay readable; nodes grow slowly.
import { NODE_DIAMETER } from '../graph/layout/node-size.ts';
import type { DrawnTie, NodeShape } from './drawing.ts';

export const SMALLEST_ZOOM = 0.02;
export const LARGEST_ZOOM = 4;
/** A picture of two actors is not blown up to fill the screen. */
export const LARGEST_FRAMED_ZOOM = 1.25;

/** The second bound keeps neighbours apart when a large picture is seen from afar. */
export function nodeRadius(zoom: number): number {
  const diameter = Math.min(NODE_DIAMETER * zoom ** 0.35, NODE_DIAMETER * 1.5 * zoom);
  return Math.max(3, diameter / 2);
}

export function labelFontSize(zoom: number): number {
  return Math.round(13 * Math.min(1.25, Math.max(0.96, zoom ** 0.15)) * 2) / 2;
}

/** In a smaller node a code cannot be read. */
export const SMALLEST_CODED = 9;

export function codeSize(radius: number): number {
  return Math.round(Math.min(15, radius * 0.68));
}

/** Width and height in node radii: equal weight to the eye, not equal boxes. */
const PROPORTIONS: Readonly<Record<NodeShape, readonly [number, number]>> = {
  ellipse: [2, 2],
  'round-rectangle': [1.76, 1.76],
  'round-diamond': [2.2, 2.2],
  'round-hexagon': [2.14, 1.9],
  'round-triangle': [2.1, 1.95],
  oval: [2.3, 1.5],
  'round-pentagon': [2.1, 2],
};

export function nodeSize(shape: NodeShape, radius: number): { width: number; height: number } {
  const [width, height] = PROPORTIONS[shape];
  return { width: width * radius, height: height * radius };
}

const HEAD_SIZES: Readonly<Record<DrawnTie['head'], number>> = {
  triangle: 37,
  tee: 42,
  chevron: 42,
  circle: 30,
  square: 28,
  diamond: 34,
};

/** Arrowheads and signs shrink a little with the nodes. */
export function markScale(zoom: number): number {
  return Math.min(1.15, Math.max(0.72, nodeRadius(zoom) / 19));
}

/** Lines get thinner with them, but never wider. */
export function lineWidth(width: number, zoom: number): number {
  return width * Math.min(1, markScale(zoom));
}

/** In pixels; a head takes up to a third of it in breadth. */
export function headSize(head: DrawnTie['head'], width: number, zoom: number): number {
  return HEAD_SIZES[head] * (1 + (width - 2) * 0.15) * markScale(zoom);
}

/** Cytoscape sizes a head by its own formula of the line's width; this factor undoes it. */
export function arrowScale(head: DrawnTie['head'], width: number, zoom: number): number {
  const wanted = headSize(head, width, zoom);
  const given = Math.max(((width / zoom) * 13.37) ** 0.9, 29);
  return wanted / zoom / given;
}
