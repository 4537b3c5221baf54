// Is the part that draws here yet? It is the largest, so it comes beside the data, and is used at once if it came first.
import type { mountCanvas } from '../../canvas/mount-canvas.ts';

export type MountCanvas = typeof mountCanvas;

let arrived: MountCanvas | null = null;

export async function loadCanvas(): Promise<MountCanvas> {
  const { mountCanvas } = await import('../../canvas/mount-canvas.ts');
  // Some browsers, or what guards them, give none: better said than a blank.
  if (document.createElement('canvas').getContext('2d') === null) throw new Error('no canvas');
  arrived = mountCanvas;
  return arrived;
}

/** Null until `loadCanvas` has come to an end once. */
export function arrivedCanvas(): MountCanvas | null {
  return arrived;
}
