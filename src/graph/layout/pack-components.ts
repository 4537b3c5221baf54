// Which actors hang together, and how do separate groups share one picture?
import { type Body, type BodySystem, otherEnd } from './bodies.ts';
import { ASPECT } from './orient-layout.ts';

const GROUP_GAP = 70;

/** Largest first; inside, in the order of the data. */
export function splitComponents(system: BodySystem): readonly BodySystem[] {
  const seen = new Set<Body>();
  const components: BodySystem[] = [];
  for (const start of system.bodies) {
    if (seen.has(start)) continue;
    seen.add(start);
    const queue = [start];
    for (const body of queue) {
      for (const next of [...body.pairs.map((pair) => otherEnd(pair, body)), ...body.kin]) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    const inside = new Set(queue);
    components.push({
      bodies: system.bodies.filter((body) => inside.has(body)),
      pairs: system.pairs.filter((pair) => inside.has(pair.a)),
    });
  }
  return components.sort((a, b) => b.bodies.length - a.bodies.length);
}

interface Frame {
  readonly bodies: readonly Body[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rows of groups, each row as wide as a picture of the wanted proportions. */
export function packComponents(components: readonly BodySystem[]): void {
  if (components.length < 2) return;
  const frames = components.map(({ bodies }) => frameOf(bodies));
  const area = frames.reduce(
    (sum, frame) => sum + (frame.width + GROUP_GAP) * (frame.height + GROUP_GAP),
    0,
  );
  const rowWidth = Math.max(Math.sqrt(area * ASPECT), ...frames.map((frame) => frame.width));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const frame of frames) {
    if (x > 0 && x + frame.width > rowWidth) {
      x = 0;
      y += rowHeight + GROUP_GAP;
      rowHeight = 0;
    }
    for (const body of frame.bodies) {
      body.x += x - frame.left;
      body.y += y - frame.top;
    }
    x += frame.width + GROUP_GAP;
    rowHeight = Math.max(rowHeight, frame.height);
  }
}

function frameOf(bodies: readonly Body[]): Frame {
  const left = Math.min(...bodies.map((body) => body.x - body.halfWidth));
  const top = Math.min(...bodies.map((body) => body.y - body.above));
  return {
    bodies,
    left,
    top,
    width: Math.max(...bodies.map((body) => body.x + body.halfWidth)) - left,
    height: Math.max(...bodies.map((body) => body.y + body.below)) - top,
  };
}
