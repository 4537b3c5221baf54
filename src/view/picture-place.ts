// Where may the camera stand and a node lie, and how precisely? As precisely as the address says it.
import type { ActorId } from '../model/stance-graph.ts';
import type { Camera, Pin } from './view-state.ts';

const MAX_COORDINATE = 1_000_000;
const MIN_ZOOM = 0.001;
const MAX_ZOOM = 100;

/** One decimal for the centre, three for the zoom; null if it is out of range or no number. */
export function roundCamera({ x, y, zoom }: Camera): Camera | null {
  const camera = { x: round(x, 10), y: round(y, 10), zoom: round(zoom, 1000) };
  const inRange = isCoordinate(camera.x) && isCoordinate(camera.y);
  return inRange && camera.zoom >= MIN_ZOOM && camera.zoom <= MAX_ZOOM ? camera : null;
}

/** Whole layout units; null if it is out of range or no number. */
export function roundPin({ id, x, y }: { id: ActorId; x: number; y: number }): Pin | null {
  const pin = { id, x: round(x, 1), y: round(y, 1) };
  return isCoordinate(pin.x) && isCoordinate(pin.y) ? pin : null;
}

// Adding 0 turns -0 into 0: equal places have equal addresses.
function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}

function isCoordinate(value: number): boolean {
  return Math.abs(value) <= MAX_COORDINATE;
}
