import { describe, expect, it } from 'vitest';
import { keepNear } from '../../src/graph/focus.ts';
import { criteria, DISPUTE_INDEX, id } from '../support/build-index.ts';

const path = ['a b', 'c b', 'c d', 'd e', 'd d'].map((ends) => {
  const [source = '', target = ''] = ends.split(' ');
  return { source: id<never>(source), target: id<never>(target) };
});

const kept = (actor: readonly string[], hops: number) =>
  keepNear(
    DISPUTE_INDEX,
    criteria({ actor: actor.map((each) => id<never>(each)), hops }),
    path,
  ).map(({ source, target }) => `${source} ${target}`);

describe('the focus', () => {
  it('keeps everything when it is on nobody', () => {
    expect(kept([], 1)).toHaveLength(5);
  });

  it('goes against the arrows too', () => {
    expect(kept(['a'], 1)).toEqual(['a b']);
    expect(kept(['a'], 2)).toEqual(['a b', 'c b']);
  });

  it('is around each of its actors', () => {
    expect(kept(['a', 'e'], 1)).toEqual(['a b', 'd e', 'd d']);
  });

  it('finds nothing around somebody who is not there', () => {
    expect(kept(['nobody'], 9)).toEqual([]);
  });
});
