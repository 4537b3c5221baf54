// Where does everyone stand, with friends near and foes far? A signed force layout, polished by eye-like rules.
import { annealLayout } from './anneal-layout.ts';
import { type Body, type BodySystem, buildBodies, isDense, readPositions } from './bodies.ts';
import type { LayoutRequest, Positions } from './layout.ts';
import { costOfLayout } from './layout-cost.ts';
import { orientLayout } from './orient-layout.ts';
import { keepPace, NO_PACE, type Pace, type ReportTicks, ROUND_TICKS } from './pace.ts';
import { packComponents, splitComponents } from './pack-components.ts';
import { refineLayout } from './refine-layout.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { simulateCamps } from './simulate-camps.ts';

/** Up to here a picture is drawn several times and the best is taken. */
const SMALL = 60;
const STARTS = 10;
const FINALISTS = 3;
const FINAL_ROUNDS = 14;
/** Up to here there is time to try quite another order; the more ties, the less often. */
const FEW = 30;
const FEW_PAIRS = 100;
const ANNEALED = 3;
const ANNEALED_TICKS = 60;
const ROUNDS = 250;
const ROUNDS_IF_DENSE = 100;
const LAST_ROUNDS = 40;

export function campsLayout(request: LayoutRequest, report?: ReportTicks): Positions {
  const system = buildBodies(request);
  const components = splitComponents(system);
  const ticks = components.reduce((sum, component) => sum + ticksOf(component), 0);
  const pace = report ? keepPace(ticks, report) : NO_PACE;
  for (const component of components) placeComponent(component, pace);
  packComponents(components);
  return readPositions(system.bodies);
}

function placeComponent(system: BodySystem, pace: Pace): void {
  const count = system.bodies.length;
  if (count < 2) return;
  if (count > SMALL) {
    simulateCamps(system, 1, ticksOf(system), pace);
    orientLayout(system);
    removeOverlaps(system.bodies);
    return;
  }
  const [winner] = bestFirst(isFew(system) ? annealEach(system, pace) : polishBest(system, pace));
  if (winner) recall(winner);
  // A sparse picture has found its shape; in a dense one every corner is needed.
  if (isDense(system)) orientLayout(system);
  refineLayout(system, STARTS, LAST_ROUNDS, pace);
  removeOverlaps(system.bodies);
}

/** All that `placeComponent` will count. */
function ticksOf(system: BodySystem): number {
  const count = system.bodies.length;
  if (count < 2) return 0;
  if (count > SMALL) return count > 300 ? 260 : 340;
  const last = LAST_ROUNDS * ROUND_TICKS;
  if (isFew(system)) return last + ANNEALED * (ANNEALED_TICKS + roundsOf(system) * ROUND_TICKS);
  return last + STARTS * draftTicks(system) + FINALISTS * FINAL_ROUNDS * ROUND_TICKS;
}

function isFew({ bodies, pairs }: BodySystem): boolean {
  return bodies.length <= FEW && pairs.length <= FEW_PAIRS;
}

function roundsOf(system: BodySystem): number {
  return isDense(system) ? ROUNDS_IF_DENSE : ROUNDS;
}

/** More actors take longer to come to rest. */
function draftTicks({ bodies }: BodySystem): number {
  return 100 + 5 * Math.max(0, bodies.length - 20);
}

function annealEach(system: BodySystem, pace: Pace): readonly Draft[] {
  return Array.from({ length: ANNEALED }, (_, seed) => {
    simulateCamps(system, seed + 1, ANNEALED_TICKS, pace);
    orientLayout(system);
    annealLayout(system, seed + 1, roundsOf(system), pace);
    return keep(system);
  });
}

function polishBest(system: BodySystem, pace: Pace): readonly Draft[] {
  const drafts = Array.from({ length: STARTS }, (_, seed) => {
    simulateCamps(system, seed + 1, draftTicks(system), pace);
    orientLayout(system);
    return keep(system);
  });
  return bestFirst(drafts)
    .slice(0, FINALISTS)
    .map((draft, seed) => {
      recall(draft);
      refineLayout(system, seed + 1, FINAL_ROUNDS, pace);
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
