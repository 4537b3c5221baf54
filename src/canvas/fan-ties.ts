// How do several ties between one pair lie side by side, and swing around strangers in their way?
import type { Point } from '../graph/layout/layout.ts';
import { distanceToSegment } from '../graph/layout/segments.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { DrawnTie } from './drawing.ts';
import { type CurvePath, pointsOnCurve } from './tie-path.ts';

/** A node on the screen, in pixels; ties end on its rim. */
export interface Disc extends Point {
  readonly id: ActorId;
  readonly radius: number;
  readonly rim: number;
}

export interface Lane {
  readonly tie: DrawnTie;
  readonly source: Disc;
  readonly target: Disc;
  /** Deviation from the straight line at both ends, in radians, as seen travelling along. */
  readonly lean: number;
}

export type TieGroup = [DrawnTie, ...DrawnTie[]];

const FAN_STEP = 12;
/** From the first tie of a fan to its last: farther out they would leave the actor on its far side. */
const WIDEST_FAN = 2.4;
const FULL_LEAN = 0.8;
const SPARE_LEAN = 0.45;
const DETOURS = [0, 0.14, -0.14, 0.28, -0.28, 0.42, -0.42, 0.65, -0.65, 0.88, -0.88];
const STATIONS = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98];

/** Parallel ties together, whatever their direction. */
export function groupByPair(ties: readonly DrawnTie[]): TieGroup[] {
  const groupByKey = new Map<ActorId, Map<ActorId, TieGroup>>();
  for (const tie of ties) {
    const [a, b] = tie.source < tie.target ? [tie.source, tie.target] : [tie.target, tie.source];
    const row = groupByKey.get(a) ?? new Map<ActorId, TieGroup>();
    groupByKey.set(a, row);
    const group = row.get(b);
    if (group) group.push(tie);
    else row.set(b, [tie]);
  }
  return [...groupByKey.values()].flatMap((row) => [...row.values()]);
}

/** Each direction on its own side, so that theirs and ours never share a lane. */
export function fanOut(
  group: TieGroup,
  source: Disc,
  target: Disc,
  strangers: readonly Disc[],
): Lane[] {
  const first = group[0].source;
  const ordered = [
    ...group.filter((tie) => tie.source === first),
    ...group.filter((tie) => tie.source !== first).reverse(),
  ];
  const step = Math.min(
    FAN_STEP / Math.min(source.rim, target.rim),
    WIDEST_FAN / Math.max(1, ordered.length - 1),
  );
  const offsets = ordered.map((_, at) => (at - (ordered.length - 1) / 2) * step);
  const around = leanAround(source, target, offsets, strangers);
  return ordered.map((tie, at) => {
    const lean = around + (offsets[at] ?? 0);
    return tie.source === first
      ? { tie, source, target, lean }
      : { tie, source: target, target: source, lean: -lean };
  });
}

/** The least lean at which no tie of the fan runs through a stranger. */
function leanAround(a: Disc, b: Disc, offsets: readonly number[], discs: readonly Disc[]): number {
  const reach = Math.hypot(b.x - a.x, b.y - a.y) * 0.3;
  const strangers = discs.filter(
    (disc) => disc !== a && disc !== b && distanceToSegment(disc, a, b) < reach + disc.rim,
  );
  if (strangers.length === 0) return 0;
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const lean of DETOURS) {
    let hits = 0;
    for (const offset of offsets) {
      if (hits >= fewest) break;
      const points = pointsOnCurve(arcBetween(a, b, lean + offset, lean + offset), STATIONS);
      for (const disc of strangers) if (runsThrough(points, disc)) hits += 1;
    }
    if (hits >= fewest) continue;
    fewest = hits;
    best = lean;
    if (hits === 0) break;
  }
  return best;
}

function runsThrough(points: readonly Point[], disc: Disc): boolean {
  const reach = disc.radius + 7;
  let before: Point | null = null;
  for (const point of points) {
    if (before !== null && isNear(before, point, disc, reach)) return true;
    before = point;
  }
  return false;
}

function isNear(a: Point, b: Point, disc: Disc, reach: number): boolean {
  const { x, y } = disc;
  // Most are far away, which is soon seen.
  const far = reach + 1;
  if ((a.x < x - far && b.x < x - far) || (a.x > x + far && b.x > x + far)) return false;
  if ((a.y < y - far && b.y < y - far) || (a.y > y + far && b.y > y + far)) return false;
  return distanceToSegment(disc, a, b) < reach;
}

/** Both ends lean to the same side; the curve swells by about half of what its ends ask for. */
export function arcBetween(source: Disc, target: Disc, out: number, back: number): CurvePath {
  const straight = directionOf(source, target);
  const start = onRim(source, straight + out);
  const end = onRim(target, straight + Math.PI - back);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const lean = easeLean((out + back) / 2);
  const bend = Math.round(0.5 * (length / 2) * Math.tan(lean) * 10) / 10;
  return { type: 'curve', start, end, bend: Math.abs(bend) < 1.5 ? 0 : bend };
}

/** The farther out, the less more it swells; but never as little as the curve beside it. */
function easeLean(lean: number): number {
  const beyond = Math.max(0, Math.abs(lean) - FULL_LEAN);
  return lean - Math.sign(lean) * (beyond - SPARE_LEAN * (1 - Math.exp(-beyond / SPARE_LEAN)));
}

function onRim({ x, y, rim }: Disc, angle: number): Point {
  return { x: x + rim * Math.cos(angle), y: y + rim * Math.sin(angle) };
}

export function directionOf(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}
