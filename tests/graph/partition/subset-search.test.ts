// Are the sets of nodes that are worth most the ones that trying every set finds?
import { expect, test } from 'vitest';
import { planSearch, searchSubsets } from '../../../src/graph/partition/subset-search.ts';
import type { Link } from '../../../src/graph/partition/subset-tables.ts';
import { seededRandom } from '../../support/seeded-random.ts';

test.each([2 ** 23, 24])(
  'on 60 random nets of up to 11 nodes, with tables of %i entries',
  (room) => {
    const { below } = seededRandom(room);
    for (let run = 0; run < 60; run++) {
      const size = 2 + below(10);
      const links: Link[] = [];
      for (let a = 0; a < size; a++)
        for (let b = a + 1; b < size; b++)
          if (below(3) > 0) links.push({ a, b, weight: below(9) - 4 });
      const worth = Array.from({ length: size }, () => below(9) - 5);
      const above = below(8);
      const wanted: string[] = [];
      for (let code = 0; code < 2 ** size; code++) {
        const nodes = Array.from({ length: size }, (_, node) => node).filter(
          (at) => (code >> at) & 1,
        );
        const within = new Set(nodes);
        const sum =
          nodes.reduce((total, node) => total + (worth[node] ?? 0), 0) +
          links.reduce((total, { a, b, weight }) => {
            return within.has(a) && within.has(b) ? total + weight : total;
          }, 0);
        if (sum > above) wanted.push(`${nodes.join(' ')}: ${sum}`);
      }
      const search = planSearch(size, links, room);
      if (search === null) throw new Error('The net is not too much entangled.');
      const found = searchSubsets(search, worth, () => above, 5000);
      expect(found.map(({ nodes, worth: sum }) => `${nodes.join(' ')}: ${sum}`).sort()).toEqual(
        wanted.sort(),
      );
    }
  },
);

test('a large net in which all know all is given up', () => {
  const links = Array.from({ length: 60 * 60 }, (_, at) => ({
    a: Math.floor(at / 60),
    b: at % 60,
    weight: 1,
  })).filter(({ a, b }) => a < b);
  expect(planSearch(60, links)).toBeNull();
});
