import { describe, expect, it } from 'vitest';
import type { DrawnTie } from '../../src/canvas/drawing.ts';
import type { Disc } from '../../src/canvas/fan-ties.ts';
import { routeTies } from '../../src/canvas/route-ties.ts';
import { pointOnPath, type RoutedPath } from '../../src/canvas/tie-path.ts';
import type { ActorId, StanceKindId } from '../../src/model/stance-graph.ts';
import type { TieId } from '../../src/view/scene.ts';

const disc = (id: string, x: number, y: number): [ActorId, Disc] => [
  id as ActorId,
  { id: id as ActorId, x, y, radius: 20, rim: 24 },
];

const tie = (source: string, stance: string, target: string): DrawnTie => ({
  id: `${source}>${stance}>${target}` as TieId,
  source: source as ActorId,
  target: target as ActorId,
  stance: stance as StanceKindId,
  colour: 'stance-negative',
  dash: 'solid',
  head: 'tee',
  glyph: '−',
  width: 2,
  hollow: false,
  contested: false,
});

const mids = (paths: ReadonlyMap<TieId, RoutedPath>) =>
  [...paths.values()].map((path) => pointOnPath(path, 0.5));
const gap = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('a tie', () => {
  const two = new Map([disc('caldor', 0, 0), disc('merrow', 300, 0)]);

  it('that is alone runs straight from rim to rim', () => {
    const [path] = routeTies(two, [tie('caldor', 'condemns', 'merrow')]).values();
    expect(path).toMatchObject({ bend: 0, start: { x: 24, y: 0 }, end: { x: 276 } });
  });

  it('among a dozen kinds between one pair still has a curve of its own', () => {
    const ties = Array.from({ length: 12 }, (_, at) => tie('caldor', `kind-${at}`, 'merrow'));
    const middles = mids(routeTies(two, ties));
    const gaps = middles.slice(1).map((middle, at) => gap(middle, middles[at] ?? middle));
    expect(Math.min(...gaps)).toBeGreaterThan(6);
  });

  it('has a lane of its own beside its parallels, in both directions', () => {
    const ties = ['supports', 'condemns', 'demands'].flatMap((stance) => [
      tie('caldor', stance, 'merrow'),
      tie('merrow', stance, 'caldor'),
    ]);
    const places = mids(routeTies(two, ties));
    places.forEach((place, at) => {
      for (const other of places.slice(at + 1)) expect(gap(place, other)).toBeGreaterThan(8);
    });
    const lean = places.reduce((sum, { y }) => sum + y, 0) / places.length;
    expect(Math.abs(lean)).toBeLessThan(4);
  });

  it('swings around an actor in its way', () => {
    const three = new Map([...two, disc('tavria', 150, 2)]);
    const path = routeTies(three, [tie('caldor', 'condemns', 'merrow')]).get(
      'caldor>condemns>merrow' as TieId,
    );
    if (!path) throw new Error('no path');
    for (const at of [0.3, 0.4, 0.5, 0.6, 0.7]) {
      expect(gap(pointOnPath(path, at), { x: 150, y: 2 })).toBeGreaterThan(24);
    }
  });

  it('from an actor to itself is a loop on its free side', () => {
    const ties = [tie('caldor', 'condemns', 'caldor'), tie('caldor', 'supports', 'merrow')];
    const loop = routeTies(two, ties).get('caldor>condemns>caldor' as TieId);
    if (loop?.type !== 'loop') throw new Error('no loop');
    const crown = pointOnPath(loop, 0.5);
    expect(gap(crown, { x: 0, y: 0 })).toBeGreaterThan(24);
    expect(crown.x).toBeLessThan(0);
  });
});

it('heads that arrive from one side do not lie on each other', () => {
  const crowd = Array.from({ length: 7 }, (_, at) => disc(`actor-${at}`, 0, at * 40));
  const discs = new Map([...crowd, disc('hub', 500, 120)]);
  const paths = routeTies(
    discs,
    crowd.map(([id]) => tie(id, 'condemns', 'hub')),
  );
  const heads = [...paths.values()].map((path) => pointOnPath(path, 1));
  heads.forEach((head, at) => {
    for (const other of heads.slice(at + 1)) expect(gap(head, other)).toBeGreaterThan(9);
  });
});
