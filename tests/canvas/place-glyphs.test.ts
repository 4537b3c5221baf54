import { expect, it } from 'vitest';
import { placeGlyphs } from '../../src/canvas/place-glyphs.ts';
import type { RoutedPath } from '../../src/canvas/tie-path.ts';
import type { TieId } from '../../src/view/scene.ts';

const path = (y: number, length = 200): RoutedPath => ({
  type: 'curve',
  start: { x: 0, y },
  end: { x: length, y },
  bend: 0,
});
const paths = (count: number, step: number) =>
  new Map(Array.from({ length: count }, (_, at) => [`tie-${at}` as TieId, path(at * step)]));
const none: ReadonlySet<TieId> = new Set();

it('signs stand apart from each other and are left out where there is no room', () => {
  expect(placeGlyphs(paths(2, 60), [], [], none)).toEqual(
    new Map([
      ['tie-0', 0.5],
      ['tie-1', 0.5],
    ]),
  );
  expect(
    placeGlyphs(paths(1, 0), [{ id: 'a' as never, x: 100, y: 0, radius: 90, rim: 94 }], [], none)
      .size,
  ).toBe(0);
  expect(placeGlyphs(new Map([['tie-0' as TieId, path(0, 40)]]), [], [], none).size).toBe(0);
});

it('in a dense picture only contested ties are marked, however many lines there are', () => {
  const many = paths(200, 2);
  const ground = [0, 400].map((y) => ({ id: `${y}` as never, x: y / 2, y, radius: 4, rim: 8 }));
  const contested = new Set(['tie-7', 'tie-8'] as TieId[]);
  const placed = placeGlyphs(many, ground, [], contested);
  expect([...placed.keys()]).toEqual(['tie-7', 'tie-8']);
  expect(placed.get('tie-7' as TieId)).not.toBe(placed.get('tie-8' as TieId));
});

it('a contested tie has its mark even where there is no room for it', () => {
  const short = new Map([['tie-0' as TieId, path(0, 20)]]);
  const placed = placeGlyphs(short, [], [], new Set(['tie-0' as TieId]));
  expect(placed.get('tie-0' as TieId)).toBe(0.5);
});
