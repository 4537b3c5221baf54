// Which friends stand farther off than a foe? They are drawn in, and the foe is pushed out.
import type { Force } from 'd3-force';
import { type Body, type BodySystem, otherEnd } from './bodies.ts';

interface Moving extends Body {
  vx: number;
  vy: number;
}

interface Ends {
  readonly body: Moving;
  readonly friends: readonly Moving[];
  readonly foes: readonly Moving[];
}

/** So much nearer than the nearest foe should the farthest friend stand. */
const MARGIN = 1.06;

/** Springs know one tie at a time; this force compares them, which is what the eye does. */
export function rankFriends({ bodies }: BodySystem, strength: number): Force<Body, never> {
  let torn: readonly Ends[] = [];
  const force = (alpha: number) => {
    for (const each of torn) sortOut(each, strength * (1 - alpha));
  };
  return Object.assign(force, {
    initialize() {
      // By then d3 has given every node a velocity.
      torn = (bodies as readonly Moving[]).flatMap((body) => {
        const endsOf = (sign: number) =>
          body.pairs
            .filter((pair) => pair.sign === sign)
            .map((pair) => otherEnd(pair, body) as Moving);
        const ends = { body, friends: endsOf(1), foes: endsOf(-1) };
        return ends.friends.length > 0 && ends.foes.length > 0 ? [ends] : [];
      });
    },
  });
}

function sortOut({ body, friends, foes }: Ends, strength: number): void {
  let farthest = 0;
  for (const friend of friends) farthest = Math.max(farthest, distance(body, friend));
  let nearest = Number.POSITIVE_INFINITY;
  for (const foe of foes) nearest = Math.min(nearest, distance(body, foe));
  if (farthest * MARGIN <= nearest) return;
  const border = (farthest * MARGIN + nearest) / 2;
  for (const friend of friends) {
    const excess = distance(body, friend) * MARGIN - border;
    if (excess > 0) pull(body, friend, excess * strength);
  }
  for (const foe of foes) {
    const lack = border - distance(body, foe);
    if (lack > 0) pull(body, foe, -lack * strength);
  }
}

function pull(a: Moving, b: Moving, by: number): void {
  const x = b.x - a.x;
  const y = b.y - a.y;
  const length = Math.sqrt(x * x + y * y);
  if (length === 0) return;
  const share = by / length / 2;
  a.vx += x * share;
  a.vy += y * share;
  b.vx -= x * share;
  b.vy -= y * share;
}

function distance(a: Body, b: Body): number {
  const x = b.x - a.x;
  const y = b.y - a.y;
  return Math.sqrt(x * x + y * y);
}
