// Where do forces carry the actors: friends attract, foes are held apart by long links?
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
} from 'd3-force';
import { type Body, type BodySystem, isDense } from './bodies.ts';
import { NO_PACE, type Pace } from './pace.ts';
import { collide, repel } from './pair-forces.ts';
import { rankFriends } from './rank-force.ts';
import { seededRandom } from './seeded-random.ts';

interface CampLink extends SimulationLinkDatum<Body> {
  readonly distance: number;
  readonly strength: number;
}

/** Distances in layout units; a node with its label is about 110 wide. */
export const FRIEND_DISTANCE = 150;
export const KIN_DISTANCE = 150;
export const NEUTRAL_DISTANCE = 235;
export const FOE_DISTANCE = 430;

const CHARGE = -700;
const FIRMNESS = 0.7;
const RANK_STRENGTH = 0.06;
/** With how much warmth a picture is rearranged, and how firmly each is held where it stood. */
const CALM = 0.3;
const HOLD = 0.1;
/** Up to here forces between pairs are faster than d3's tree, and far faster before the code is warm. */
const FEW = 60;

export function simulateCamps(
  system: BodySystem,
  seed: number,
  ticks: number,
  pace: Pace = NO_PACE,
): void {
  const random = seededRandom(seed);
  const { bodies } = system;
  const spread = 90 * Math.sqrt(bodies.length);
  bodies.forEach((body, at) => {
    // A sunflower, turned and shaken: even, and different for each seed.
    const angle = at * 2.399963 + seed;
    const radius = spread * Math.sqrt((at + 0.5) / bodies.length);
    body.x = radius * Math.cos(angle) + (random() - 0.5) * spread;
    body.y = radius * Math.sin(angle) + (random() - 0.5) * spread;
  });
  const simulation = forcesOf(system, bodies.length)
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force('x', forceX<Body>(0).strength(0.035))
    .force('y', forceY<Body>(0).strength(0.035));
  run(simulation, bodies, ticks, pace);
}

/** From where they stand, and held there: `count` is how many there were when they came to stand so. */
export function easeCamps(system: BodySystem, count: number, ticks: number, pace: Pace): void {
  const { bodies } = system;
  const before = new Map(bodies.map((body) => [body, { x: body.x, y: body.y }]));
  const simulation = forcesOf(system, count)
    .randomSource(seededRandom(1))
    .alpha(CALM)
    .alphaDecay(1 - (0.001 / CALM) ** (1 / ticks))
    .force('x', forceX<Body>((body) => before.get(body)?.x ?? 0).strength(HOLD))
    .force('y', forceY<Body>((body) => before.get(body)?.y ?? 0).strength(HOLD));
  run(simulation, bodies, ticks, pace);
}

function forcesOf(system: BodySystem, count: number): Simulation<Body, undefined> {
  const { bodies } = system;
  // Links between camps are long, so a large picture needs longer ones than a small one.
  const foeDistance = FOE_DISTANCE * Math.max(1, Math.sqrt(count / 40));
  const reach = foeDistance * 1.2;
  const few = bodies.length <= FEW;
  return forceSimulation<Body>([...bodies])
    .stop()
    .velocityDecay(0.35)
    .force(
      'link',
      forceLink<Body, CampLink>(campLinks(system, foeDistance))
        .distance((link) => link.distance)
        .strength((link) => link.strength),
    )
    .force(
      'charge',
      few ? repel(CHARGE, reach) : forceManyBody<Body>().strength(CHARGE).distanceMax(reach),
    )
    .force(
      'collide',
      few ? collide(radiusOf, FIRMNESS) : forceCollide<Body>(radiusOf).strength(FIRMNESS),
    )
    .force('rank', few && !isDense(system) ? null : rankFriends(system, RANK_STRENGTH));
}

function run(
  simulation: Simulation<Body, undefined>,
  bodies: readonly Body[],
  ticks: number,
  pace: Pace,
): void {
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    pace.tick();
  }
  for (const body of bodies)
    if (!Number.isFinite(body.x + body.y)) Object.assign(body, { x: 0, y: 0 });
}

function radiusOf(body: Body): number {
  return (body.halfWidth + (body.above + body.below) / 2) * 0.62;
}

function campLinks({ bodies, pairs }: BodySystem, foeDistance: number): CampLink[] {
  const links = pairs.map(({ a, b, sign }): CampLink => {
    // As d3 does by default: who has many ties is pulled less by each.
    const ease = 1 / Math.max(1, Math.min(a.pairs.length, b.pairs.length));
    if (sign > 0)
      return { source: a, target: b, distance: FRIEND_DISTANCE, strength: 0.25 + 0.6 * ease };
    if (sign < 0)
      return { source: a, target: b, distance: foeDistance, strength: 0.12 + 0.2 * ease };
    return { source: a, target: b, distance: NEUTRAL_DISTANCE, strength: 0.08 + 0.25 * ease };
  });
  for (const body of bodies) {
    for (const kin of body.kin) {
      if (body.parent === kin)
        links.push({ source: body, target: kin, distance: KIN_DISTANCE, strength: 0.3 });
    }
  }
  return links;
}
