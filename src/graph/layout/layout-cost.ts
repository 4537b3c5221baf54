// How well does a small picture read? The lower, the better; each term is something the eye trips over.
import { type Body, type BodySystem, otherEnd, type Pair } from './bodies.ts';
import { friendsBeyondFoes } from './friends-closer.ts';
import { ASPECT } from './orient-layout.ts';
import { distanceToSegment, lengthInBox, segmentsCross } from './segments.ts';
import { FOE_DISTANCE, FRIEND_DISTANCE, NEUTRAL_DISTANCE } from './simulate-camps.ts';

const CROSSING = 0.7;
const BESIDE_TIE = 42;
const AIR = 34;

/** Everything about the place of one actor, counting what its move changes. */
export function costOfBody(body: Body, system: BodySystem): number {
  let cost = frameCost(body, system.bodies.length) + friendsBeyondFoes(body) + angleCost(body);
  for (const other of system.bodies) if (other !== body) cost += roomCost(body, other);
  for (const pair of body.pairs) {
    const other = otherEnd(pair, body);
    cost += distanceCost(pair) + friendsBeyondFoes(other) + angleCost(other);
    for (const bystander of system.bodies) {
      if (bystander !== pair.a && bystander !== pair.b) cost += passingCost(bystander, pair);
    }
    for (const crossed of system.pairs) cost += crossingCost(pair, crossed);
  }
  for (const pair of system.pairs) {
    if (pair.a !== body && pair.b !== body) cost += passingCost(body, pair);
  }
  return cost;
}

export function costOfLayout(system: BodySystem): number {
  return system.bodies.reduce((sum, body) => sum + costOfBody(body, system), 0);
}

function frameCost(body: Body, count: number): number {
  const half = 95 * Math.sqrt(count);
  const x = body.x / (half * Math.sqrt(ASPECT));
  const y = (body.y * Math.sqrt(ASPECT)) / half;
  return (
    0.35 * (x * x + y * y) + 2 * Math.max(0, Math.abs(x) - 1) + 2 * Math.max(0, Math.abs(y) - 1)
  );
}

function distanceCost({ a, b, sign }: Pair): number {
  const distance = Math.hypot(a.x - b.x, a.y - b.y);
  if (sign > 0) return 1.4 * square((distance - FRIEND_DISTANCE) / FRIEND_DISTANCE);
  if (sign === 0) return 0.5 * square((distance - NEUTRAL_DISTANCE) / NEUTRAL_DISTANCE);
  return distance < FOE_DISTANCE ? 2 * square((FOE_DISTANCE - distance) / FOE_DISTANCE) : 0;
}

function roomCost(a: Body, b: Body): number {
  const overX = a.halfWidth + b.halfWidth + AIR - Math.abs(b.x - a.x);
  if (overX <= 0) return 0;
  const reach = b.y >= a.y ? a.below + b.above : b.below + a.above;
  const overY = reach + AIR - Math.abs(b.y - a.y);
  if (overY <= 0) return 0;
  return 0.6 + Math.min(overX, overY) / 14;
}

/** A tie that runs through a node, near it, or through the name below it. */
function passingCost(body: Body, { a, b }: Pair): number {
  const near = distanceToSegment(body, a, b);
  let cost = near < BESIDE_TIE ? 2.6 * (1 - near / BESIDE_TIE) + 0.3 : 0;
  const label = {
    left: body.x - body.halfWidth,
    right: body.x + body.halfWidth,
    top: body.y + body.above,
    bottom: body.y + body.below,
  };
  if (lengthInBox(a, b, label) > 0) cost += 0.8;
  return cost;
}

function crossingCost(one: Pair, two: Pair): number {
  if (one.a === two.a || one.a === two.b || one.b === two.a || one.b === two.b) return 0;
  return segmentsCross(one.a, one.b, two.a, two.b) ? CROSSING : 0;
}

/** Ties that leave an actor in nearly the same direction read as one. */
function angleCost(body: Body): number {
  const angles = body.pairs
    .map((pair) => {
      const other = otherEnd(pair, body);
      return Math.atan2(other.y - body.y, other.x - body.x);
    })
    .sort((a, b) => a - b);
  const wanted = Math.min(0.45, (0.8 * 2 * Math.PI) / Math.max(1, angles.length));
  let cost = 0;
  angles.forEach((angle, at) => {
    const next = at + 1 < angles.length ? angles[at + 1] : (angles[0] ?? 0) + 2 * Math.PI;
    const gap = (next ?? 0) - angle;
    if (angles.length > 1 && gap < wanted) cost += 0.8 * (1 - gap / wanted);
  });
  return cost;
}

function square(value: number): number {
  return value * value;
}
