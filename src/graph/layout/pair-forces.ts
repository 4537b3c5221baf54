// How do actors keep their distance where there are few of them? Pair by pair: a tree of places would cost more than it saves.
import type { Force } from 'd3-force';
import type { Body } from './bodies.ts';

interface Moving extends Body {
  vx: number;
  vy: number;
}

/** As d3's many-body force, without its approximation. */
export function repel(strength: number, reach: number): Force<Body, never> {
  return forceBetween((a, b, alpha) => {
    const x = b.x - a.x;
    const y = b.y - a.y;
    const square = x * x + y * y;
    if (square === 0 || square >= reach * reach) return;
    // Closer than one unit the force would grow without end.
    const pull = (strength * alpha) / (square < 1 ? Math.sqrt(square) : square);
    a.vx += x * pull;
    a.vy += y * pull;
    b.vx -= x * pull;
    b.vy -= y * pull;
  });
}

/** As d3's collision force: who overlaps where both are heading is pushed apart, the smaller one further. */
export function collide(radiusOf: (body: Body) => number, strength: number): Force<Body, never> {
  return forceBetween((a, b) => {
    const reach = radiusOf(a) + radiusOf(b);
    const x = a.x + a.vx - b.x - b.vx;
    const y = a.y + a.vy - b.y - b.vy;
    const square = x * x + y * y;
    if (square === 0 || square >= reach * reach) return;
    const length = Math.sqrt(square);
    const push = ((reach - length) / length) * strength;
    const share = radiusOf(b) ** 2 / (radiusOf(a) ** 2 + radiusOf(b) ** 2);
    a.vx += x * push * share;
    a.vy += y * push * share;
    b.vx -= x * push * (1 - share);
    b.vy -= y * push * (1 - share);
  });
}

function forceBetween(act: (a: Moving, b: Moving, alpha: number) => void): Force<Body, never> {
  let bodies: readonly Moving[] = [];
  const force = (alpha: number) => {
    for (const [at, a] of bodies.entries()) {
      for (let next = at + 1; next < bodies.length; next += 1) {
        const b = bodies[next];
        if (b) act(a, b, alpha);
      }
    }
  };
  return Object.assign(force, {
    initialize(nodes: Body[]) {
      // By then d3 has given every node a velocity.
      bodies = nodes as Moving[];
    },
  });
}
