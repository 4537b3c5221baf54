// From where are all shown actors and their names seen? The closest camera that cuts nobody.
import type { Point } from '../graph/layout/layout.ts';
import type { Box } from '../graph/layout/segments.ts';
import type { Camera } from '../view/view-state.ts';
import { LARGEST_FRAMED_ZOOM, LARGEST_ZOOM, SMALLEST_ZOOM } from './screen-scale.ts';

/** What surrounds the centre of an actor, in pixels at a zoom. */
export interface Surround {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Nothing touches the edge of the picture. */
const EDGE = 6;

/** What a camera sees, in pixels from the origin of the layout. */
export function roomOf({ x, y, zoom }: Camera, viewport: Viewport): Box {
  return {
    left: x * zoom - viewport.width / 2 + EDGE,
    right: x * zoom + viewport.width / 2 - EDGE,
    top: y * zoom - viewport.height / 2 + EDGE,
    bottom: y * zoom + viewport.height / 2 - EDGE,
  };
}

/** As far as the canvas goes. */
export function zoomCamera({ x, y, zoom }: Camera, factor: number): Camera {
  return { x, y, zoom: Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, zoom * factor)) };
}

/** Whether any of the ground between these places is in sight: a camera far off would show nothing, and say nothing. */
export function seesGround(camera: Camera, places: Iterable<Point>, viewport: Viewport): boolean {
  const { left, right, top, bottom } = roomOf(camera, viewport);
  const all = [...places];
  const within = (at: 'x' | 'y', low: number, high: number) => {
    const ends = all.map((place) => place[at] * camera.zoom);
    return Math.min(...ends) <= high && Math.max(...ends) >= low;
  };
  return all.length === 0 || (within('x', left, right) && within('y', top, bottom));
}

export function frameCamera(
  surroundsAt: (zoom: number) => readonly Surround[],
  viewport: Viewport,
): Camera {
  const margin = Math.max(8, Math.min(28, viewport.width * 0.03));
  const width = Math.max(40, viewport.width - 2 * margin);
  const height = Math.max(40, viewport.height - 2 * margin);
  let low = SMALLEST_ZOOM;
  let high = LARGEST_FRAMED_ZOOM;
  for (let step = 0; step < 18; step += 1) {
    const zoom = step === 0 ? high : (low + high) / 2;
    const { left, right, top, bottom } = extent(surroundsAt(zoom), zoom);
    if (right - left <= width && bottom - top <= height) low = zoom;
    else high = zoom;
    if (step === 0 && low === high) break;
  }
  const zoom = low;
  const { left, right, top, bottom } = extent(surroundsAt(zoom), zoom);
  return {
    x: (left + right) / 2 / zoom,
    y: (top + bottom) / 2 / zoom,
    zoom,
  };
}

function extent(surrounds: readonly Surround[], zoom: number) {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { x, y, halfWidth, above, below } of surrounds) {
    left = Math.min(left, x * zoom - halfWidth);
    right = Math.max(right, x * zoom + halfWidth);
    top = Math.min(top, y * zoom - above);
    bottom = Math.max(bottom, y * zoom + below);
  }
  return surrounds.length === 0
    ? { left: 0, right: 0, top: 0, bottom: 0 }
    : { left, right, top, bottom };
}

/** Nearer than an eye can tell. */
export function isNearCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.x - b.x) * b.zoom < 0.6 &&
    Math.abs(a.y - b.y) * b.zoom < 0.6 &&
    Math.abs(Math.log(a.zoom / b.zoom)) < 0.002
  );
}
