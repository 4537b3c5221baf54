// What curve does a tie follow? From rim to rim as a quadratic Bézier, or as a loop at one actor; in pixels.

import type { TiePath } from '../graph/layout/label.ts';
import type { Point } from '../graph/layout/layout.ts';

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

const ENDS = [0, 1];
const STEPS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

export function pointOnPath(path: RoutedPath, at: number): Point {
  if (path.type === 'loop') {
    const turn = path.angle + (at - 0.5) * LOOP_SWEEP;
    // Cytoscape rounds the two control points off; the crown of the loop is their mean.
    const reach = path.reach * (Math.cos(LOOP_SWEEP / 2) - 1.4 * (at - 0.5) ** 2);
    return { x: path.centre.x + reach * Math.cos(turn), y: path.centre.y + reach * Math.sin(turn) };
  }
  return pointOnCurve(path, controlPoint(path), at);
}

/** For many places on one curve, whose control point they share. */
export function pointsOnCurve(path: CurvePath, places: readonly number[]): Point[] {
  const control = controlPoint(path);
  return places.map((at) => pointOnCurve(path, control, at));
}

function pointOnCurve({ start, end }: CurvePath, control: Point, at: number): Point {
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

/** Names, signs, bands and edges all ask for it, and a path never changes. */
export function samplePath(path: RoutedPath): TiePath {
  const known = sampled.get(path) ?? sample(path);
  sampled.set(path, known);
  return known;
}

const sampled = new WeakMap<RoutedPath, TiePath>();

function sample(path: RoutedPath): TiePath {
  const points =
    path.type === 'loop'
      ? STEPS.map((at) => pointOnPath(path, at))
      : pointsOnCurve(path, path.bend === 0 ? ENDS : STEPS);
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return { points, box };
}
