// Which way round is the picture: the main opposition lies across, in the proportions of a screen.
import type { Body, BodySystem } from './bodies.ts';

/** Width to height of the space between panels on a common screen. */
export const ASPECT = 1.3;

export function orientLayout(system: BodySystem): void {
  const { bodies } = system;
  if (bodies.length < 2) return;
  centre(bodies);
  const turn = -mainAxis(oppositions(system));
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  for (const body of bodies) {
    const { x, y } = body;
    body.x = x * cos - y * sin;
    body.y = x * sin + y * cos;
  }
  settleMirror(bodies);
  stretch(bodies);
}

function centre(bodies: readonly Body[]): void {
  const x = bodies.reduce((sum, body) => sum + body.x, 0) / bodies.length;
  const y = bodies.reduce((sum, body) => sum + body.y, 0) / bodies.length;
  for (const body of bodies) {
    body.x -= x;
    body.y -= y;
  }
}

/** The differences between foes, and a little of the general spread to settle ties. */
function oppositions({ bodies, pairs }: BodySystem): { x: number; y: number }[] {
  const foes = pairs
    .filter((pair) => pair.sign < 0)
    .map(({ a, b }) => ({ x: b.x - a.x, y: b.y - a.y }));
  return [...foes, ...bodies.map(({ x, y }) => ({ x: x * 0.2, y: y * 0.2 }))];
}

/** Angle of the first principal component. */
function mainAxis(vectors: readonly { x: number; y: number }[]): number {
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { x, y } of vectors) {
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return 0.5 * Math.atan2(2 * xy, xx - yy);
}

/** The first actor of the data goes left and up, so that mirrored results agree. */
function settleMirror(bodies: readonly Body[]): void {
  const first = bodies[0];
  if (!first) return;
  const flipX = first.x > 0 ? -1 : 1;
  const flipY = first.y > 0 ? -1 : 1;
  for (const body of bodies) {
    body.x *= flipX;
    body.y *= flipY;
  }
}

/** Towards the wanted proportions, but never so far that distances lose their meaning. */
function stretch(bodies: readonly Body[]): void {
  const width = Math.max(...bodies.map((body) => Math.abs(body.x))) + 60;
  const height = Math.max(...bodies.map((body) => Math.abs(body.y))) + 60;
  const factor = Math.min(1.35, Math.max(0.75, Math.sqrt((ASPECT * height) / width)));
  for (const body of bodies) {
    body.x *= factor;
    body.y /= factor;
  }
}
