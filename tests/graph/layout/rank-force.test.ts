import { expect, it } from 'vitest';
import { buildBodies } from '../../../src/graph/layout/bodies.ts';
import { rankFriends } from '../../../src/graph/layout/rank-force.ts';
import { requestOf } from '../../support/layout-request.ts';

/** Speeds along the line on which all stand, after one step of the force. */
function speedsOf(sentences: string[], places: Record<string, number>): Record<string, number> {
  const system = buildBodies(requestOf(sentences));
  const moving = system.bodies.map((body) =>
    Object.assign(body, { x: places[body.id] ?? 0, vx: 0, vy: 0 }),
  );
  const force = rankFriends(system, 1);
  force.initialize?.([...system.bodies], () => 0.5);
  force(0);
  return Object.fromEntries(moving.map(({ id, vx }) => [id, vx]));
}

it('a friend beyond a foe is drawn in, and the foe is pushed out', () => {
  const speeds = speedsOf(['a + friend', 'a - foe'], { a: 0, friend: 300, foe: -100 });
  expect(speeds['friend']).toBeLessThan(0);
  expect(speeds['foe']).toBeLessThan(0);
});

it('nobody is moved where friends are nearer already, or where there are only friends or only foes', () => {
  const still = (sentences: string[], places: Record<string, number>) =>
    Object.values(speedsOf(sentences, places)).every((speed) => speed === 0);
  expect(still(['a + friend', 'a - foe'], { friend: 100, foe: -300 })).toBe(true);
  expect(still(['a + b', 'b + c'], { b: 500, c: 10 })).toBe(true);
  expect(still(['a - b', 'b - c'], { b: 5, c: 10 })).toBe(true);
});
