// Are all places found, and does repetitive text cost no more than its length?
import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../src/model/find-places.ts';
import { seededRandom } from '../support/seeded-random.ts';

describe('places', () => {
  test('overlapping ones too', () => {
    expect(findPlaces('aaaa', 'aa', 9).places).toEqual([0, 1, 2]);
  });

  test('no more than were asked for, and only accepted ones', () => {
    expect(findPlaces('aaaa', 'a', 2).places).toEqual([0, 1]);
    expect(findPlaces('aaaa', 'a', 9, (place) => place % 2 === 1).places).toEqual([1, 3]);
  });

  test('of nothing there are none', () => {
    expect(findPlaces('text', '', 9)).toEqual({ places: [], longest: { length: 0, at: 0 } });
  });

  test('the longest beginning that stands somewhere is known', () => {
    const text = 'the ferry left, the ferry sank, the ferries rest';
    expect(findPlaces(text, 'the ferry sailed', 1).longest).toEqual({ length: 12, at: 16 });
  });

  test('the same ones that an obvious search finds (seed 5)', () => {
    const random = seededRandom(5);
    const letters = (length: number) =>
      Array.from({ length }, () => random.pick(['a', 'b'])).join('');
    let found = 0;
    for (let run = 0; run < 3000; run++) {
      const text = letters(random.below(80));
      const pattern = letters(1 + random.below(14));
      const places = Array.from(text, (_, at) => at).filter((at) => text.startsWith(pattern, at));
      expect(findPlaces(text, pattern, 100).places).toEqual(places);
      found += places.length;
    }
    expect(found).toBeGreaterThan(3000);
  });
});
