// Who stands next in this direction? Walking from actor to actor with the arrow keys.
import type { Point, Positions } from '../../graph/layout/layout.ts';
import type { ActorId } from '../../model/stance-graph.ts';
import type { Scene } from '../../view/scene.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** Straying sideways costs this much more than going ahead. */
const SIDEWAYS = 2;

export function neighbourToward(
  positions: Positions,
  shown: readonly ActorId[],
  from: ActorId,
  direction: Direction,
): ActorId | null {
  const start = positions.get(from);
  if (start === undefined) return null;
  const step = STEPS[direction];
  let best: ActorId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id of shown) {
    const point = positions.get(id);
    if (id === from || point === undefined) continue;
    const dx = point.x - start.x;
    const dy = point.y - start.y;
    const ahead = dx * step.x + dy * step.y;
    const aside = Math.abs(dx * step.y) + Math.abs(dy * step.x);
    const cost = ahead + SIDEWAYS * aside;
    if (ahead > 0 && cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}

export function bestConnected(scene: Scene): ActorId | null {
  const byStances = scene.actors.toSorted((a, b) => b.takes + b.receives - (a.takes + a.receives));
  return byStances[0]?.id ?? null;
}
