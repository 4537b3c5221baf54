import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPaths } from '../../src/graph/find-paths.ts';
import type { ActorId } from '../../src/model/stance-graph.ts';

const actor = (name: string) => name as ActorId;
const ties = (...pairs: string[]) =>
  pairs.map((pair) => ({ source: actor(pair.charAt(0)), target: actor(pair.charAt(1)) }));
const byId = (a: ActorId, b: ActorId) => (a < b ? -1 : a > b ? 1 : 0);
const find = (pairs: string[], from: string, to: string, limit = 9) =>
  findPaths(ties(...pairs), actor(from), actor(to), limit, byId);
const written = (pairs: string[], from: string, to: string, limit?: number) =>
  find(pairs, from, to, limit)?.paths.map((path) => path.join(''));

describe('how two actors are connected', () => {
  it('by the tie between them, whichever of the two it comes from', () => {
    expect(find(['ab'], 'a', 'b')).toEqual({ steps: 1, total: 1, paths: [['a', 'b']] });
    expect(written(['ab'], 'b', 'a')).toEqual(['ba']);
  });

  it('several ties between two actors are one step of one chain', () => {
    expect(find(['ab', 'ba', 'ab', 'bc'], 'a', 'c')).toMatchObject({ steps: 2, total: 1 });
  });

  it('by all chains of the least number of steps, in order of the actors along the way', () => {
    expect(written(['ac', 'cb', 'db', 'ad', 'ae', 'ef', 'fb'], 'a', 'b')).toEqual(['acb', 'adb']);
  });

  it('past the limit the chains are counted and not listed', () => {
    const pairs = ['ac', 'cb', 'ad', 'db', 'ae', 'eb'];
    expect(find(pairs, 'a', 'b', 2)).toMatchObject({ total: 3, paths: [{ 1: 'c' }, { 1: 'd' }] });
  });

  it('not at all where nothing leads from one to the other', () => {
    expect(find(['ab', 'cd'], 'a', 'd')).toBeNull();
    expect(find([], 'a', 'b')).toBeNull();
  });

  it('with itself an actor is connected without a step', () => {
    expect(find(['ab'], 'a', 'a')).toEqual({ steps: 0, total: 1, paths: [['a']] });
    expect(find(['aa', 'ab'], 'a', 'b')).toMatchObject({ steps: 1, total: 1 });
  });

  it('a ladder with more chains than could ever be listed is counted at once', () => {
    const rungs = Array.from({ length: 41 }, (_, at) => at);
    const ladder = rungs.slice(0, -1).flatMap((at) =>
      ['x', 'y'].flatMap((side) => [
        { source: actor(`${at}`), target: actor(`${at}${side}`) },
        { source: actor(`${at}${side}`), target: actor(`${at + 1}`) },
      ]),
    );
    const found = findPaths(ladder, actor('0'), actor('40'), 3, byId);
    expect(found).toMatchObject({ steps: 80, total: 2 ** 40 });
    expect(found?.paths).toHaveLength(3);
  });

  it('agrees with trying every way there is, on a thousand random graphs', () => {
    const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
    const name = fc.constantFrom(...NAMES);
    const anyTies = fc.array(
      fc.tuple(name, name).map((pair) => pair.join('')),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(anyTies, name, name, (pairs, from, to) => {
        const all = everyPath(pairs, from, to);
        const least = Math.min(...all.map((path) => path.length));
        const shortest = all.filter((path) => path.length === least);
        expect(written(pairs, from, to, 1000)?.toSorted()).toEqual(
          shortest.length === 0 ? undefined : shortest.toSorted(),
        );
        const found = find(pairs, from, to, 1000);
        if (found === null) return;
        expect(found.total).toBe(found.paths.length);
        expect(found.steps).toBe(least - 1);
        for (const path of found.paths) expect(new Set(path).size).toBe(path.length);
        const back = written(pairs, to, from, 1000);
        expect(back?.map((path) => [...path].reverse().join('')).toSorted()).toEqual(
          shortest.toSorted(),
        );
      }),
      { seed: 1905, numRuns: 1000 },
    );
  });
});

/** Slow and obvious: walk on wherever one has not been. */
function everyPath(pairs: readonly string[], at: string, to: string, been = at): string[] {
  if (at === to) return [been];
  const next = new Set(pairs.flatMap(([a = '', b = '']) => (a === at ? [b] : b === at ? [a] : [])));
  return [...next]
    .filter((each) => !been.includes(each))
    .flatMap((each) => everyPath(pairs, each, to, been + each));
}
