// Where do those who are shown move, from where they stand among all, when only their ties pull?
import { buildBodies } from './bodies.ts';
import type { LayoutRequest, Positions } from './layout.ts';
import { keepPace, NO_PACE, type ReportTicks } from './pace.ts';
import { removeOverlaps } from './remove-overlaps.ts';
import { easeCamps } from './simulate-camps.ts';

const TICKS = 120;

/** Depends on the places given and on what is shown, never on what was shown before; the others keep their places. */
export function easeLayout(
  request: LayoutRequest,
  from: Positions,
  report?: ReportTicks,
): Positions {
  const system = buildBodies(request);
  const { bodies } = system;
  for (const body of bodies) Object.assign(body, from.get(body.id));
  easeCamps(system, from.size, TICKS, report ? keepPace(TICKS, report) : NO_PACE);
  removeOverlaps(bodies);
  const moved = bodies.map(({ id, x, y }) => {
    // `+ 0` turns minus zero into zero.
    return [id, { x: Math.round(x) + 0, y: Math.round(y) + 0 }] as const;
  });
  return new Map([...from, ...moved]);
}
