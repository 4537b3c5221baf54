// How large is a cell, so that all of them fit if they can be read at all?

/** In pixels; the smallest is the least that a finger or an unsteady hand can hit. */
const SIZES = [24, 30, 38, 48] as const;
export const SMALLEST = SIZES[0];

/** What the heads leave of the page. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** In smaller cells names are set smaller than most people read with ease. */
const LEGIBLE = SIZES[1];
/** So many are read by scrolling a little; of more it matters to see how they lie. */
const MOST_LEGIBLE = 30;

/** The largest at which `count` rows and columns fit, else the smallest that suits so many. */
export function fitCells({ width, height }: Room, count: number): number {
  const most = Math.min(width, height) / Math.max(1, count);
  const least = count <= MOST_LEGIBLE ? LEGIBLE : SMALLEST;
  return Math.max(least, SIZES.findLast((size) => size <= most) ?? SMALLEST);
}

/** The next size up or down; null at the end. */
export function stepCells(size: number, step: 1 | -1): number | null {
  return step > 0
    ? (SIZES.find((each) => each > size) ?? null)
    : (SIZES.findLast((each) => each < size) ?? null);
}

/** Where a finger is all there is. */
export const LEAST_FOR_FINGERS = SIZES[1];
