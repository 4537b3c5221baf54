// How well does a small picture read? The lower, the better; each term is something the eye trips over.
import { type Body, type BodySystem, isDense, otherEnd, type Pair } from './bodies.ts';
import type { Point } from './layout.ts';
import { ASPECT } from './orient-layout.ts';
import { boxMeetsSegment, distanceToSegment, segmentsCross } from './segments.ts';
import { FOE_DISTANCE, FRIEND_DISTANCE, KIN_DISTANCE, NEUTRAL_DISTANCE } from './simulate-camps.ts';

const CROSSING = 0.7;
const BESIDE_TIE = 46;
const AIR = 40;
const ROOMY = 260;
/** With more lines than this no eye follows one, and only places speak. */
const LEGIBLE = 150;

/** Every term in which this actor takes part, so that a move is judged by two calls. */
export function costOfBody(body: Body, system: BodySystem): number {
  const { bodies, pairs } = system;
  const dense = isDense(system);
  const drawn = pairs.length <= LEGIBLE;
  // In a dense picture most crossings cannot be helped, and must not outvote who is near to whom.
  const rank = Math.max(dense ? 4 : 1, (pairs.length / 30) ** 1.8);
  let cost = frameCost(body, bodies.length);
  for (const other of bodies) {
    if (other === body) continue;
    cost += roomCost(body, other);
    if (dense) cost += 2 * crowdCost(body, other);
  }
  for (const kin of body.kin) cost += 1.1 * square(distance(body, kin) / KIN_DISTANCE - 1);
  for (const pair of body.pairs) {
    const other = otherEnd(pair, body);
    cost += lengthCost(pair) + rank * rankCost(other, pair);
    if (drawn) cost += lineCost(body, pair, system);
    for (const own of body.pairs) {
      if (own === pair) break;
      cost += rank * triadCost(own, pair);
      if (drawn) cost += angleCost(body, own, pair);
    }
  }
  if (!drawn) return cost;
  for (const pair of pairs) {
    if (pair.a !== body && pair.b !== body) cost += passingCost(body, pair);
  }
  return cost;
}

/** What a line of this actor does to others: corners, strangers and crossings. */
function lineCost(body: Body, pair: Pair, { bodies, pairs }: BodySystem): number {
  const other = otherEnd(pair, body);
  let cost = cornerCost(other, pair);
  for (const bystander of bodies) {
    if (bystander !== body && bystander !== other) cost += passingCost(bystander, pair);
  }
  for (const crossed of pairs) cost += crossingCost(pair, crossed);
  return cost;
}

export function costOfLayout(system: BodySystem): number {
  return system.bodies.reduce((sum, body) => sum + costOfBody(body, system), 0);
}

function frameCost(body: Body, count: number): number {
  const half = 112 * Math.sqrt(count);
  const x = Math.abs(body.x) / (half * Math.sqrt(ASPECT));
  const y = (Math.abs(body.y) * Math.sqrt(ASPECT)) / half;
  return 0.25 * (x * x + y * y) + 3 * Math.max(0, x - 0.85) + 3 * Math.max(0, y - 0.85);
}

function lengthCost(pair: Pair): number {
  const length = distance(pair.a, pair.b);
  // Room for arrowheads and for the signs of parallel ties.
  const cramped = Math.max(0, 1 - length / (130 + 12 * pair.lanes));
  if (pair.sign > 0) return 1.2 * square(length / FRIEND_DISTANCE - 1) + 4 * cramped;
  if (pair.sign === 0) return 0.5 * square(length / NEUTRAL_DISTANCE - 1) + 4 * cramped;
  return length < FOE_DISTANCE ? 2 * square(1 - length / FOE_DISTANCE) : 0;
}

function roomCost(a: Body, b: Body): number {
  const overX = a.halfWidth + b.halfWidth + AIR - Math.abs(b.x - a.x);
  if (overX <= 0) return 0;
  const reach = b.y >= a.y ? a.below + b.above : b.below + a.above;
  const overY = reach + AIR - Math.abs(b.y - a.y);
  if (overY <= 0) return 0;
  return 0.6 + Math.min(overX, overY) / 14;
}

/** Where lines are many, room between actors is what keeps them apart. */
function crowdCost(a: Body, b: Body): number {
  const length = distance(a, b);
  return length < ROOMY ? square(1 - length / ROOMY) : 0;
}

/** A tie that runs through a node, near it, or through the name below it. */
function passingCost(body: Body, { a, b, lanes }: Pair): number {
  const reach = BESIDE_TIE + 8 * (lanes - 1);
  const left = body.x - Math.max(body.halfWidth, reach);
  const right = body.x + Math.max(body.halfWidth, reach);
  const top = body.y - reach;
  const bottom = body.y + Math.max(body.below, reach);
  if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) return 0;
  if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) return 0;
  const near = distanceToSegment(body, a, b);
  const cost = near < reach ? 2.6 * (1 - near / reach) + 0.3 : 0;
  const x = body.x;
  return boxMeetsSegment(x - body.halfWidth, body.y, x + body.halfWidth, body.y + body.below, a, b)
    ? cost + 0.8
    : cost;
}

function crossingCost(one: Pair, two: Pair): number {
  if (one.a === two.a || one.a === two.b || one.b === two.a || one.b === two.b) return 0;
  return segmentsCross(one.a, one.b, two.a, two.b)
    ? CROSSING * Math.min(2, one.lanes * two.lanes)
    : 0;
}

/** The new direction of one tie, among the others of the actor at its far end. */
function cornerCost(corner: Body, moved: Pair): number {
  let cost = 0;
  for (const pair of corner.pairs) if (pair !== moved) cost += angleCost(corner, pair, moved);
  return cost;
}

/** Ties that leave an actor in nearly the same direction read as one. */
function angleCost(corner: Body, one: Pair, two: Pair): number {
  const a = otherEnd(one, corner);
  const b = otherEnd(two, corner);
  const ax = a.x - corner.x;
  const ay = a.y - corner.y;
  const bx = b.x - corner.x;
  const by = b.y - corner.y;
  const cos = (ax * bx + ay * by) / (Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)) || 1);
  if (cos < 0.7) return 0;
  const angle = Math.acos(Math.min(1, cos));
  const wanted = 0.22 + 0.12 * (one.lanes + two.lanes);
  return angle < wanted ? 1.1 * square(1 - angle / wanted) : 0;
}

/** As seen from the far end: friends should be nearer than foes. */
function rankCost(from: Body, moved: Pair): number {
  let cost = 0;
  for (const pair of from.pairs) if (pair !== moved) cost += triadCost(pair, moved);
  return cost;
}

function triadCost(one: Pair, two: Pair): number {
  if (one.sign * two.sign !== -1) return 0;
  const [friendly, hostile] = one.sign > 0 ? [one, two] : [two, one];
  const late = distance(friendly.a, friendly.b) - distance(hostile.a, hostile.b) + 14;
  return late > 0 ? 0.5 + Math.min(1.5, late / 200) : 0;
}

function distance(a: Point, b: Point): number {
  return Math.sqrt(square(a.x - b.x) + square(a.y - b.y));
}

function square(value: number): number {
  return value * value;
}
