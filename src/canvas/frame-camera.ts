// From where are all shown actors and their names seen? The closest camera that cuts nobody.
import type { Point } from '../graph/layout/layout.ts';
import type { Box } from '../graph/layout/segments.ts';
import type { Camera } from '../view/view-state.ts';
import { LARGEST_FRAMED_ZOOM, LARGEST_ZOOM, SMALLEST_ZOOM } from './screen-scale.ts';

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

/** `extentAt` says in pixels how far all reaches at a zoom. */
export function frameCamera(extentAt: (zoom: number) => Box, viewport: Viewport): Camera {
  const margin = Math.max(8, Math.min(28, viewport.width * 0.03));
  const width = Math.max(40, viewport.width - 2 * margin);
  const height = Math.max(40, viewport.height - 2 * margin);
  let low = SMALLEST_ZOOM;
  let high = LARGEST_FRAMED_ZOOM;
  let zoom = high;
  for (let step = 0; step < 18 && low < high; step += 1) {
    const { left, right, top, bottom } = extentAt(zoom);
    if (right - left <= width && bottom - top <= height) low = zoom;
    else high = zoom;
    zoom = (low + high) / 2;
  }
  return centreOn(extentAt(low), low);
}

export function centreOn({ left, right, top, bottom }: Box, zoom: number): Camera {
  return { x: (left + right) / 2 / zoom, y: (top + bottom) / 2 / zoom, zoom };
}

/** Nearer than an eye can tell. */
export function isNearCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.x - b.x) * b.zoom < 0.6 &&
    Math.abs(a.y - b.y) * b.zoom < 0.6 &&
    Math.abs(Math.log(a.zoom / b.zoom)) < 0.002
  );
}
