// Where does everyone stand, with friends near and foes far? A signed force layout, polished by eye-like rules.
import { annealLayout } from './anneal-layout.ts';
import { type Body, type BodySystem, buildBodies, readPositions } from './bodies.ts';
import type { LayoutRequest, Positions } from './layout.ts';
import { costOfLayout } from './layout-cost.ts';
import { orientLayout } from './orient-layout.ts';
import { packComponents, splitComponents } from './pack-components.ts';
import { refineLayout } from './refine-layout.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { simulateCamps } from './simulate-camps.ts';

/** Up to here a picture is drawn several times and the best is taken. */
const SMALL = 60;
const STARTS = 10;
const FINALISTS = 3;
/** Up to here, and with few ties for each, there is time to try quite another order. */
const FEW = 16;
const ANNEALED = 3;
const ROUNDS = 250;

export function campsLayout(request: LayoutRequest): Positions {
  const system = buildBodies(request);
  const components = splitComponents(system);
  for (const component of components) placeComponent(component);
  packComponents(components);
  return readPositions(system.bodies);
}

function placeComponent(system: BodySystem): void {
  const count = system.bodies.length;
  if (count < 2) return;
  if (count > SMALL) {
    simulateCamps(system, 1, count > 300 ? 260 : 340);
    orientLayout(system);
    removeOverlaps(system.bodies);
    return;
  }
  const [winner] = bestFirst(isSparse(system) ? annealEach(system) : polishBest(system));
  if (winner) recall(winner);
  refineLayout(system, STARTS, 40);
  removeOverlaps(system.bodies);
}

function isSparse({ bodies, pairs }: BodySystem): boolean {
  return bodies.length <= FEW && pairs.length <= 2 * bodies.length;
}

function annealEach(system: BodySystem): readonly Draft[] {
  return Array.from({ length: ANNEALED }, (_, seed) => {
    simulateCamps(system, seed + 1, 60);
    orientLayout(system);
    annealLayout(system, seed + 1, ROUNDS);
    return keep(system);
  });
}

function polishBest(system: BodySystem): readonly Draft[] {
  // More actors take longer to come to rest.
  const ticks = 100 + 5 * Math.max(0, system.bodies.length - 20);
  const drafts = Array.from({ length: STARTS }, (_, seed) => {
    simulateCamps(system, seed + 1, ticks);
    orientLayout(system);
    return keep(system);
  });
  return bestFirst(drafts)
    .slice(0, FINALISTS)
    .map((draft, seed) => {
      recall(draft);
      refineLayout(system, seed + 1, 14);
      return keep(system);
    });
}

interface Draft {
  readonly cost: number;
  readonly places: readonly { readonly body: Body; readonly x: number; readonly y: number }[];
}

function keep(system: BodySystem): Draft {
  return {
    cost: costOfLayout(system),
    places: system.bodies.map((body) => ({ body, x: body.x, y: body.y })),
  };
}

function recall({ places }: Draft): void {
  for (const { body, x, y } of places) {
    body.x = x;
    body.y = y;
  }
}

function bestFirst(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.toSorted((a, b) => a.cost - b.cost);
}
