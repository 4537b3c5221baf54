// How are lines broken, doubled and underlaid? In pixels on the screen, at every zoom.
import type { DrawnTie } from './drawing.ts';
import { pathLength, type RoutedPath } from './tie-path.ts';

export const DASHES: Readonly<
  Record<Exclude<DrawnTie['dash'], 'solid'>, readonly [number, number]>
> = {
  dashed: [7, 5],
  dotted: [0.1, 5],
};

/** Both strokes beside a hollow line together. */
export const HOLLOW_STROKES = 2.8;

/** How broad the band is on which a selected line lies, and how dense. */
export const UNDERLAY = 10;
export const UNDERLAY_DENSITY = 0.14;

/** What is left of a line or a node while others are lit. */
export const FADED_TIE = 0.22;
export const FADED_NODE = 0.3;
export const FADED_CODE = 0.75;
export const FADED_NAME = 0.38;
export const FADED_SIGN = 0.25;

/** So that the last dash ends at the head and not a gap. */
export function dashOffset(dash: keyof typeof DASHES, path: RoutedPath): number {
  const [on, off] = DASHES[dash];
  return on - (pathLength(path) % (on + off));
}
