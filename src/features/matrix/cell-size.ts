// How large is a cell, so that all of them fit if they can be read at all?

/** In pixels; the smallest is the least that a finger or an unsteady hand can hit. */
const SIZES = [24, 30, 38, 48] as const;
export const SMALLEST = SIZES[0];

/** What the heads leave of the page. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The largest at which `count` rows and columns fit, else the smallest. */
export function fitCells({ width, height }: Room, count: number): number {
  const most = Math.min(width, height) / Math.max(1, count);
  return SIZES.findLast((size) => size <= most) ?? SMALLEST;
}

/** The next size up or down; null at the end. */
export function stepCells(size: number, step: 1 | -1): number | null {
  return step > 0
    ? (SIZES.find((each) => each > size) ?? null)
    : (SIZES.findLast((each) => each < size) ?? null);
}

/** Where a finger is all there is. */
export const LEAST_FOR_FINGERS = SIZES[1];
