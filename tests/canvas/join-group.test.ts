// Is a group held together by ways past the others, and is ground only taken where nobody else stands?
import { expect, test } from 'vitest';
import { findBridges, findTriangles } from '../../src/canvas/join-group.ts';

const disc = (x: number, y: number) => ({ x, y, radius: 10 });

test('every node hangs on the others, by one bridge less than there are nodes', () => {
  const own = [disc(0, 0), disc(100, 0), disc(200, 0), disc(0, 300)];
  const ends = findBridges(own, [], 10).map((pair) =>
    pair.map(({ x, y }) => `${x},${y}`).join(' '),
  );
  expect(ends).toEqual(['0,0 100,0', '100,0 200,0', '0,0 0,300']);
  expect(findBridges([], [], 10)).toEqual([]);
});

test('a way past others is preferred to a shorter one over them', () => {
  const own = [disc(0, 0), disc(100, 0), disc(50, 80)];
  const [first] = findBridges(own, [disc(50, 0)], 10);
  expect(first).toEqual([own[0], own[2]]);
});

test('ground is taken once, and not where somebody stands', () => {
  const own = Array.from({ length: 14 }, (_, at) => disc((at % 4) * 90, Math.floor(at / 4) * 90));
  const triangles = findTriangles(own, [], 10);
  const names = triangles.map((three) =>
    three
      .map((each) => own.indexOf(each))
      .sort()
      .join(),
  );
  expect(new Set(names).size).toBe(names.length);
  const stranger = disc(45, 45);
  expect(findTriangles(own, [stranger], 10).length).toBeLessThan(triangles.length);
});
