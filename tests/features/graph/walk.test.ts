// Do the arrow keys go where the eye would, and reach everybody?
import { describe, expect, it } from 'vitest';
import {
  bestConnected,
  type Direction,
  neighbourToward,
} from '../../../src/features/graph/walk.ts';
import type { Positions } from '../../../src/graph/layout/layout.ts';
import type { ActorId } from '../../../src/model/stance-graph.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { criteria, DISPUTE_INDEX } from '../../support/build-index.ts';

const at = (places: Record<string, [number, number]>): Positions =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));

const CROSS = at({ mid: [0, 0], up: [10, -100], down: [0, 90], left: [-80, 5], right: [70, 0] });
const ids = (positions: Positions) => [...positions.keys()] as ActorId[];
const go = (positions: Positions, from: string, direction: Direction) =>
  neighbourToward(positions, ids(positions), from as ActorId, direction);

describe('a step', () => {
  it.each<Direction>(['up', 'down', 'left', 'right'])('%s goes that way', (direction) => {
    expect(go(CROSS, 'mid', direction)).toBe(direction);
  });

  it('prefers who stands straight ahead to who is nearer but aside', () => {
    const places = at({ from: [0, 0], ahead: [100, 0], aside: [30, 60] });
    expect(go(places, 'from', 'right')).toBe('ahead');
  });

  it('beyond the last one leads nowhere', () => {
    expect(go(CROSS, 'right', 'right')).toBeNull();
  });

  it('passes by whoever is not shown', () => {
    expect(
      neighbourToward(CROSS, ['mid', 'left'] as ActorId[], 'mid' as ActorId, 'right'),
    ).toBeNull();
  });
});

it('Home is the actor with most stances', () => {
  expect(bestConnected(buildScene(DISPUTE_INDEX, criteria()))).toBe('merrow');
});

it('there is no Home in an empty scene', () => {
  expect(bestConnected(buildScene(DISPUTE_INDEX, criteria({ q: 'nobody' })))).toBeNull();
});
