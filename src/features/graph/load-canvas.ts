// Is the part that draws here yet? It is the largest, so it comes beside the data, and is used at once if it came first.
import type { mountCanvas } from '../../canvas/mount-canvas.ts';

export type MountCanvas = typeof mountCanvas;

let arrived: MountCanvas | null = null;

export async function loadCanvas(): Promise<MountCanvas> {
  arrived = (await import('../../canvas/mount-canvas.ts')).mountCanvas;
  return arrived;
}

/** Null until `loadCanvas` has come to an end once. */
export function arrivedCanvas(): MountCanvas | null {
  return arrived;
}
