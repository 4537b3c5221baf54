// How is a picture laid out for a landscape screen shown on a tall phone? Drawn out along the longer side.
import type { Point } from '../graph/layout/layout.ts';
import type { Camera } from '../view/view-state.ts';
import type { Viewport } from './frame-camera.ts';

/** Factors from layout units to those of the canvas; 1 and 1 on a screen of common proportions. */
export interface Stretch {
  readonly x: number;
  readonly y: number;
}

const CROWD = 27;

export const NO_STRETCH: Stretch = { x: 1, y: 1 };

/** `actors` are those of the whole data, so that no filter and no pin moves anybody. */
export function stretchFor({ width, height }: Viewport, actors: number): Stretch {
  if (width < 1 || height < 1) return NO_STRETCH;
  // On a narrow screen the names beside many actors take much of the width.
  const names = Math.min(1, actors / CROWD) * Math.max(0, 130 - width / 6);
  return {
    x: clamp((0.72 * width) / height, 1.35),
    y: clamp((1.12 * height) / Math.max(1, width - names), 1.55),
  };
}

function clamp(factor: number, most: number): number {
  return Math.round(Math.min(most, Math.max(1, factor)) * 100) / 100;
}

export function toCanvas<Place extends Point>(place: Place, stretch: Stretch): Place {
  return { ...place, x: place.x * stretch.x, y: place.y * stretch.y };
}

export function fromCanvas<Place extends Point | Camera>(place: Place, stretch: Stretch): Place {
  return { ...place, x: place.x / stretch.x, y: place.y / stretch.y };
}
