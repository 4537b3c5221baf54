// How does everyone stand in a ring, with friends as neighbours?
import { type Body, buildBodies, type Pair, readPositions } from './bodies.ts';
import { campsLayout } from './camps-layout.ts';
import type { LayoutRequest, Positions } from './layout.ts';

/** Above this many the order found by the camps is not polished further. */
const POLISHED = 80;

export function circleLayout(request: LayoutRequest): Positions {
  const { bodies, pairs } = buildBodies(request);
  const places = campsLayout(request);
  const angle = ({ id }: Body) => {
    const place = places.get(id);
    return place ? Math.atan2(place.y, place.x) : 0;
  };
  const ring = [...bodies].sort((a, b) => angle(a) - angle(b));
  if (ring.length <= POLISHED) bringFriendsTogether(ring, pairs);
  placeOnRing(ring);
  return readPositions(ring);
}

/** Swaps two places as long as that brings friends nearer or foes farther around the ring. */
function bringFriendsTogether(ring: Body[], pairs: readonly Pair[]): void {
  const seat = new Map(ring.map((body, at) => [body, at]));
  const steps = (pair: Pair) => {
    const gap = Math.abs((seat.get(pair.a) ?? 0) - (seat.get(pair.b) ?? 0));
    return Math.min(gap, ring.length - gap);
  };
  const weight = { '-1': -0.6, '0': 0.2, '1': 1 } as const;
  const cost = () => pairs.reduce((sum, pair) => sum + weight[`${pair.sign}`] * steps(pair), 0);
  const swap = (one: number, two: number) => {
    const a = ring[one];
    const b = ring[two];
    if (!a || !b) return;
    ring[one] = b;
    ring[two] = a;
    seat.set(b, one).set(a, two);
  };
  let best = cost();
  for (let round = 0, better = true; better && round < 6; round += 1) {
    better = false;
    for (let one = 0; one < ring.length; one += 1) {
      for (let two = one + 1; two < ring.length; two += 1) {
        swap(one, two);
        const tried = cost();
        if (tried < best - 1e-9) {
          best = tried;
          better = true;
        } else swap(one, two);
      }
    }
  }
}

/** Wide enough that neighbours' boxes never meet: a box takes its diagonal of the circumference. */
function placeOnRing(ring: readonly Body[]): void {
  if (ring.length < 2) return;
  const room = ring.map((body) => Math.hypot(2 * body.halfWidth, body.above + body.below) + 14);
  const radius = Math.max(150, room.reduce((sum, value) => sum + value, 0) / (2 * Math.PI));
  const first = ring[0];
  const turn = 2 * Math.PI;
  ring.forEach((body, at) => {
    const angle = (at / ring.length) * turn - (first ? Math.PI / 2 : 0);
    body.x = radius * 1.15 * Math.cos(angle);
    body.y = radius * Math.sin(angle);
  });
}
