// What holds a group of nodes together without going over anybody else: bridges between two, and the ground among three?
import type { Point } from '../graph/layout/layout.ts';
import { distance, distanceToLine, distanceToTriangle } from './plane.ts';

export interface HullDisc extends Point {
  readonly radius: number;
}

type Pair = readonly [HullDisc, HullDisc];
type Three = readonly [HullDisc, HullDisc, HullDisc];

/** Among so many every three are tried; beyond, a node with its nearest. */
const FEW = 10;
const NEAREST = 4;

/** Short ones, and past others where there is a way. */
export function findBridges(
  own: readonly HullDisc[],
  others: readonly HullDisc[],
  room: number,
): readonly Pair[] {
  const [start, ...rest] = own;
  if (start === undefined) return [];
  const bridges: Pair[] = [];
  // For each that is not joined yet, the cheapest way to one that is.
  const wayTo = new Map(rest.map((disc) => [disc, wayBetween(start, disc, others, room)] as const));
  while (wayTo.size > 0) {
    let best: HullDisc | null = null;
    let cost = Number.POSITIVE_INFINITY;
    for (const [disc, way] of wayTo)
      if (best === null || way.cost < cost) {
        best = disc;
        cost = way.cost;
      }
    if (best === null) break;
    bridges.push([wayTo.get(best)?.from ?? start, best]);
    wayTo.delete(best);
    for (const [disc, way] of wayTo) {
      if (distance(best, disc) >= way.cost) continue;
      const other = wayBetween(best, disc, others, room);
      if (other.cost < way.cost) wayTo.set(disc, other);
    }
  }
  return bridges;
}

function wayBetween(from: HullDisc, to: HullDisc, others: readonly HullDisc[], room: number) {
  const met = others.filter(
    (each) => distanceToLine(each.x, each.y, from, to) < each.radius + room,
  ).length;
  return { from, cost: distance(from, to) * (1 + 2 * met) };
}

/** Three of the group with nobody else between them. */
export function findTriangles(
  own: readonly HullDisc[],
  others: readonly HullDisc[],
  room: number,
): readonly Three[] {
  const triangles = new Map<string, Three>();
  own.forEach((one, at) => {
    const around = own.length <= FEW ? later(own, at) : nearest(own, at);
    around.forEach((other, place) => {
      for (const third of around.slice(place + 1)) {
        const name = [at, other, third].sort((a, b) => a - b).join(' ');
        const [second, last] = [own[other], own[third]];
        if (triangles.has(name) || second === undefined || last === undefined) continue;
        const corners: Three = [one, second, last];
        const free = others.every((each) => distanceToTriangle(each, corners) > each.radius + room);
        if (free) triangles.set(name, corners);
      }
    });
  });
  return [...triangles.values()];
}

function later(own: readonly HullDisc[], at: number): readonly number[] {
  return Array.from(own.keys()).slice(at + 1);
}

function nearest(own: readonly HullDisc[], at: number): readonly number[] {
  const one = own[at];
  if (one === undefined) return [];
  return own
    .map((disc, place) => ({ place, away: place === at ? Infinity : distance(disc, one) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, NEAREST)
    .map(({ place }) => place);
}
