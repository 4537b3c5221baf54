// What curve does a tie follow? From rim to rim as a quadratic Bézier, or as a loop at one actor; in pixels.
import type { Point } from '../graph/layout/layout.ts';
import type { TiePath } from '../graph/layout/place-labels.ts';

export interface CurvePath {
  readonly type: 'curve';
  readonly start: Point;
  readonly end: Point;
  /** How far the control point lies beside the middle, to the left of the direction of travel on a screen. */
  readonly bend: number;
}

interface LoopPath {
  readonly type: 'loop';
  readonly centre: Point;
  readonly angle: number;
  readonly reach: number;
}

/** From the actor to the control points of its loop, in the reach of the loop. */
export const LOOP_REACH = 1.4;
/** The angle between the two ends of a loop, in radians. */
export const LOOP_SWEEP = 1.15;

export type RoutedPath = CurvePath | LoopPath;

const STEPS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

export function pointOnPath(path: RoutedPath, at: number): Point {
  if (path.type === 'loop') {
    const turn = path.angle + (at - 0.5) * LOOP_SWEEP;
    // Cytoscape rounds the two control points off; the crown of the loop is their mean.
    const reach = path.reach * (Math.cos(LOOP_SWEEP / 2) - 1.4 * (at - 0.5) ** 2);
    return { x: path.centre.x + reach * Math.cos(turn), y: path.centre.y + reach * Math.sin(turn) };
  }
  const { start, end } = path;
  const control = controlPoint(path);
  const rest = 1 - at;
  return {
    x: rest * rest * start.x + 2 * rest * at * control.x + at * at * end.x,
    y: rest * rest * start.y + 2 * rest * at * control.y + at * at * end.y,
  };
}

export function controlPoint({ start, end, bend }: CurvePath): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  return {
    x: (start.x + end.x) / 2 - ((end.y - start.y) / length) * bend,
    y: (start.y + end.y) / 2 + ((end.x - start.x) / length) * bend,
  };
}

/** Measured along the sampled curve. */
export function pathLength(path: RoutedPath): number {
  if (path.type === 'loop') return path.reach * 2;
  const { points } = samplePath(path);
  return points.reduce((sum, point, at) => {
    const before = points[at - 1] ?? point;
    return sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
}

export function samplePath(path: RoutedPath): TiePath {
  const straight = path.type === 'curve' && path.bend === 0;
  const points = (straight ? [0, 1] : STEPS).map((at) => pointOnPath(path, at));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    points,
    box: {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    },
  };
}
