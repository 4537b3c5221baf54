// How does everyone stand in a ring, with friends as neighbours?
import { type Body, buildBodies, type Pair, readPositions } from './bodies.ts';
import { campsLayout } from './camps-layout.ts';
import type { LayoutRequest, Positions } from './layout.ts';
import type { ReportTicks } from './pace.ts';

/** Above this many the order found by the camps is not polished further. */
const POLISHED = 60;
const ROUNDS = 6;

export function circleLayout(request: LayoutRequest, report?: ReportTicks): Positions {
  const { bodies, pairs } = buildBodies(request);
  const places = campsLayout(request, report);
  const angle = ({ id }: Body) => {
    const place = places.get(id);
    return place ? Math.atan2(place.y, place.x) : 0;
  };
  const ring = [...bodies].sort((a, b) => angle(a) - angle(b));
  if (ring.length <= POLISHED) bringFriendsTogether(ring, pairs);
  placeOnRing(ring);
  return readPositions(ring);
}

const PULL = { '-1': -0.6, '0': 0.2, '1': 1 } as const;
const KIN_PULL = 0.3;

/** Moves one actor at a time to the seat that brings friends nearer or foes farther around the ring. */
function bringFriendsTogether(ring: Body[], pairs: readonly Pair[]): void {
  const seatOf = new Map<Body, number>();
  const gap = (a: Body, b: Body) => {
    const steps = Math.abs((seatOf.get(a) ?? 0) - (seatOf.get(b) ?? 0));
    return Math.min(steps, ring.length - steps);
  };
  const cost = () => {
    ring.forEach((body, at) => {
      seatOf.set(body, at);
    });
    const ties = pairs.reduce((sum, { a, b, sign }) => sum + PULL[`${sign}`] * gap(a, b), 0);
    return ring.reduce((sum, body) => {
      return body.parent ? sum + KIN_PULL * gap(body, body.parent) : sum;
    }, ties);
  };
  let best = cost();
  for (let round = 0, better = true; better && round < ROUNDS; round += 1) {
    better = false;
    for (const body of [...ring]) {
      let seat = ring.indexOf(body);
      for (let tried = 0; tried < ring.length; tried += 1) {
        ring.splice(ring.indexOf(body), 1);
        ring.splice(tried, 0, body);
        const found = cost();
        if (found >= best - 1e-9) continue;
        best = found;
        seat = tried;
        better = true;
      }
      ring.splice(ring.indexOf(body), 1);
      ring.splice(seat, 0, body);
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
