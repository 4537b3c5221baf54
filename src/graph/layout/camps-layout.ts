// Where does everyone stand, with friends near and foes far? A signed force layout, polished by eye-like rules.
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
  const effort = Math.min(1, 18 / count);
  const starts = Math.max(6, Math.round(16 * effort));
  const drafts = Array.from({ length: starts }, (_, seed) => {
    simulateCamps(system, seed + 1, 90);
    orientLayout(system);
    return { cost: costOfLayout(system), places: remember(system.bodies) };
  }).sort((a, b) => a.cost - b.cost);
  const finals = drafts.slice(0, 3).map((draft, seed) => {
    recall(draft.places);
    refineLayout(system, seed + 1, Math.round(40 * effort));
    removeOverlaps(system.bodies);
    return { cost: costOfLayout(system), places: remember(system.bodies) };
  });
  const best = finals.sort((a, b) => a.cost - b.cost)[0];
  if (best) recall(best.places);
}

interface Place {
  readonly body: Body;
  readonly x: number;
  readonly y: number;
}

function remember(bodies: readonly Body[]): readonly Place[] {
  return bodies.map((body) => ({ body, x: body.x, y: body.y }));
}

function recall(places: readonly Place[]): void {
  for (const { body, x, y } of places) {
    body.x = x;
    body.y = y;
  }
}
