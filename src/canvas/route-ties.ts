// Which way does each tie run, and where on the rims of its two actors does it begin and end?
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import type { DrawnTie } from './drawing.ts';
import { arcBetween, type Disc, directionOf, fanOut, groupByPair, type Lane } from './fan-ties.ts';
import { type Port, spreadPorts } from './spread-ports.ts';
import type { RoutedPath } from './tie-path.ts';

const HEAD_ROOM = 14;
const TAIL_ROOM = 7;
/** Past this many, looking out for strangers would cost more than it shows. */
const CAREFUL = 260;

interface Attached {
  readonly lane: Lane;
  readonly tail: Port;
  readonly head: Port;
}

export function routeTies(
  discById: ReadonlyMap<ActorId, Disc>,
  ties: readonly DrawnTie[],
): ReadonlyMap<TieId, RoutedPath> {
  const careful = ties.length <= CAREFUL;
  const roomy = careful ? widenRims(discById, ties) : discById;
  const strangers = careful ? [...roomy.values()] : [];
  const lanes: Lane[] = [];
  const loops: { disc: Disc; group: readonly DrawnTie[] }[] = [];
  for (const group of groupByPair(ties)) {
    const source = roomy.get(group[0].source);
    const target = roomy.get(group[0].target);
    if (!source || !target) continue;
    if (source === target) loops.push({ disc: source, group });
    else lanes.push(...fanOut(group, source, target, strangers));
  }
  const portsByDisc = new Map<Disc, Port[]>();
  const attached = lanes.map((lane) => attach(lane, portsByDisc));
  if (careful) for (const ports of portsByDisc.values()) spreadPorts(ports);
  const pathById = new Map<TieId, RoutedPath>();
  for (const each of attached) pathById.set(each.lane.tie.id, curveOf(each));
  for (const { disc, group } of loops) {
    const angle = widestGap(portsByDisc.get(disc) ?? []);
    group.forEach((tie, at) => {
      const reach = disc.radius * 2.6 + at * 14;
      pathById.set(tie.id, { type: 'loop', centre: disc, angle, reach });
    });
  }
  return pathById;
}

/** Where many ties arrive, their heads stand in a wider ring. */
function widenRims(
  discById: ReadonlyMap<ActorId, Disc>,
  ties: readonly DrawnTie[],
): ReadonlyMap<ActorId, Disc> {
  const roomById = new Map<ActorId, number>();
  const take = (id: ActorId, room: number) => roomById.set(id, (roomById.get(id) ?? 0) + room);
  for (const tie of ties) {
    take(tie.source, TAIL_ROOM);
    take(tie.target, HEAD_ROOM);
  }
  return new Map(
    [...discById].map(([id, disc]) => {
      // Ties come mostly from one side: reckon with a good half of the circumference.
      const wanted = (roomById.get(id) ?? 0) / (1.1 * Math.PI);
      return [
        id,
        { ...disc, rim: Math.min(disc.rim + disc.radius * 0.3, Math.max(disc.rim, wanted)) },
      ];
    }),
  );
}

function attach(lane: Lane, portsByDisc: Map<Disc, Port[]>): Attached {
  const add = (disc: Disc, wanted: number, room: number): Port => {
    const port = { wanted, angle: wanted, room: room / disc.rim };
    const ports = portsByDisc.get(disc);
    if (ports) ports.push(port);
    else portsByDisc.set(disc, [port]);
    return port;
  };
  const straight = directionOf(lane.source, lane.target);
  return {
    lane,
    tail: add(lane.source, wrap(straight + lane.lean), TAIL_ROOM),
    head: add(lane.target, wrap(straight + Math.PI - lane.lean), HEAD_ROOM),
  };
}

function curveOf({ lane: { source, target }, tail, head }: Attached): RoutedPath {
  const straight = directionOf(source, target);
  return arcBetween(
    source,
    target,
    wrap(tail.angle - straight),
    wrap(straight + Math.PI - head.angle),
  );
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
