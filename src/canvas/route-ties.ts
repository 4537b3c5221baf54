// Which way does each tie run: fanned out beside its parallels, around strangers, to a free place on the rim?
import type { Point } from '../graph/layout/layout.ts';
import { distanceToSegment } from '../graph/layout/segments.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import type { DrawnTie } from './drawing.ts';
import { type Port, spreadPorts } from './spread-ports.ts';
import { pointOnPath, type RoutedPath } from './tie-path.ts';

/** A node on the screen, in pixels. */
export interface Disc extends Point {
  readonly id: ActorId;
  readonly radius: number;
}

/** Between the rim of a node and the ends of its ties. */
const RIM_GAP = 4;
const HEAD_ROOM = 17;
const TAIL_ROOM = 9;
const FAN_STEP = 15;
/** Past this many, looking out for strangers would cost more than it shows. */
const CAREFUL = 260;

interface Lane {
  readonly tie: DrawnTie;
  readonly source: Disc;
  readonly target: Disc;
  /** Deviation from the straight line at both ends, in radians, as seen travelling along. */
  readonly lean: number;
  tail: Port | null;
  head: Port | null;
}

export function routeTies(
  discById: ReadonlyMap<ActorId, Disc>,
  ties: readonly DrawnTie[],
): ReadonlyMap<TieId, RoutedPath> {
  const discs = [...discById.values()];
  const careful = ties.length <= CAREFUL;
  const lanes: Lane[] = [];
  const loops = new Map<Disc, DrawnTie[]>();
  for (const group of groupByPair(ties)) {
    const source = discById.get(group[0].source);
    const target = discById.get(group[0].target);
    if (!source || !target) continue;
    if (source === target) loops.set(source, group);
    else lanes.push(...fanOut(group, source, target, careful ? discs : []));
  }
  const portsByDisc = attachPorts(lanes);
  if (careful) for (const ports of portsByDisc.values()) spreadPorts(ports);
  const pathById = new Map<TieId, RoutedPath>();
  for (const lane of lanes) pathById.set(lane.tie.id, curveOf(lane));
  for (const [disc, group] of loops) {
    const angle = widestGap(portsByDisc.get(disc) ?? []);
    group.forEach((tie, at) => {
      pathById.set(tie.id, {
        type: 'loop',
        centre: disc,
        angle,
        reach: disc.radius * 2.1 + at * 14,
      });
    });
  }
  return pathById;
}

type Group = [DrawnTie, ...DrawnTie[]];

/** Parallel ties together, each direction beside its own: theirs and ours never share a lane. */
function groupByPair(ties: readonly DrawnTie[]): Group[] {
  const groupByKey = new Map<ActorId, Map<ActorId, Group>>();
  for (const tie of ties) {
    const [a, b] = tie.source < tie.target ? [tie.source, tie.target] : [tie.target, tie.source];
    const row = groupByKey.get(a) ?? new Map<ActorId, Group>();
    groupByKey.set(a, row);
    const group = row.get(b);
    if (group) group.push(tie);
    else row.set(b, [tie]);
  }
  return [...groupByKey.values()].flatMap((row) => [...row.values()]);
}

function fanOut(group: Group, source: Disc, target: Disc, discs: readonly Disc[]): Lane[] {
  const first = group[0].source;
  const ordered = [
    ...group.filter((tie) => tie.source === first),
    ...group.filter((tie) => tie.source !== first).reverse(),
  ];
  const step = FAN_STEP / (Math.min(source.radius, target.radius) + RIM_GAP);
  const around = leanAround(source, target, discs, ((ordered.length - 1) / 2) * step);
  return ordered.map((tie, at) => {
    const lean = around + (at - (ordered.length - 1) / 2) * step;
    const along = tie.source === first;
    return {
      tie,
      source: along ? source : target,
      target: along ? target : source,
      lean: along ? lean : -lean,
      tail: null,
      head: null,
    };
  });
}

const DETOURS = [0, 0.32, -0.32, 0.6, -0.6, 0.85, -0.85];

/** The least lean at which a tie does not run through a stranger. */
function leanAround(a: Disc, b: Disc, discs: readonly Disc[], halfFan: number): number {
  const strangers = discs.filter((disc) => {
    if (disc.id === a.id || disc.id === b.id) return false;
    const reach = Math.hypot(b.x - a.x, b.y - a.y) * 0.3 + disc.radius;
    return distanceToSegment(disc, a, b) < reach;
  });
  if (strangers.length === 0) return 0;
  const hits = (lean: number) => {
    const path = arcBetween(a, b, lean);
    const points = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((at) => pointOnPath(path, at));
    return strangers.filter((disc) =>
      points.some((point, at) => {
        const before = points[at - 1] ?? a;
        return distanceToSegment(disc, before, point) < disc.radius + 9 + halfFan * 16;
      }),
    ).length;
  };
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const lean of DETOURS) {
    const found = hits(lean);
    if (found < fewest) {
      fewest = found;
      best = lean;
    }
    if (found === 0) break;
  }
  return best;
}

function attachPorts(lanes: readonly Lane[]): Map<Disc, Port[]> {
  const portsByDisc = new Map<Disc, Port[]>();
  const attach = (disc: Disc, wanted: number, room: number): Port => {
    const port = { wanted, angle: wanted, room: room / (disc.radius + RIM_GAP) };
    portsByDisc.set(disc, [...(portsByDisc.get(disc) ?? []), port]);
    return port;
  };
  for (const lane of lanes) {
    const straight = directionOf(lane.source, lane.target);
    lane.tail = attach(lane.source, wrap(straight + lane.lean), TAIL_ROOM);
    lane.head = attach(lane.target, wrap(straight + Math.PI - lane.lean), HEAD_ROOM);
  }
  return portsByDisc;
}

function curveOf({ source, target, tail, head, lean }: Lane): RoutedPath {
  const straight = directionOf(source, target);
  const out = tail ? wrap(tail.angle - straight) : lean;
  const back = head ? wrap(straight + Math.PI - head.angle) : lean;
  return arcBetween(source, target, out, back);
}

/** Both angles lean to the same side; the curve swells by about half of what they would make it. */
function arcBetween(source: Disc, target: Disc, out: number, back = out): RoutedPath {
  const straight = directionOf(source, target);
  const start = onRim(source, straight + out);
  const end = onRim(target, straight + Math.PI - back);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const lean = Math.max(-1.1, Math.min(1.1, (out + back) / 2));
  const bend = Math.round(0.5 * (length / 2) * Math.tan(lean) * 10) / 10;
  return { type: 'curve', start, end, bend: Math.abs(bend) < 1.5 ? 0 : bend };
}

function onRim({ x, y, radius }: Disc, angle: number): Point {
  const reach = radius + RIM_GAP;
  return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
}

function directionOf(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

/** Into (−π, π]. */
function wrap(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}

/** The middle of the largest free arc; up and to the right where all is free. */
function widestGap(ports: readonly Port[]): number {
  const angles = ports.map((port) => port.angle).sort((a, b) => a - b);
  let best = -Math.PI / 4;
  let widest = 0;
  angles.forEach((angle, at) => {
    const next = angles[at + 1] ?? (angles[0] ?? 0) + 2 * Math.PI;
    if (next - angle > widest) {
      widest = next - angle;
      best = angle + (next - angle) / 2;
    }
  });
  return best;
}
