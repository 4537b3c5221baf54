import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets } from '../../src/graph/facets.ts';
import { filterStances } from '../../src/graph/filter.ts';
import { criteria, DISPUTE_INDEX, kindId } from '../support/build-index.ts';
import { anyChecked, anyCriteria, anyIndex } from '../support/graph-arbitrary.ts';

const facets = countFacets(DISPUTE_INDEX, criteria());

describe('a facet', () => {
  it('lists its values with the stances that each would leave', () => {
    expect(facets.stance).toEqual([
      { value: 'condemns', count: 3, kept: true },
      { value: 'supports', count: 2, kept: true },
      { value: 'demands', count: 1, kept: true },
    ]);
    expect(facets.voice.map(({ value, count }) => [value, count])).toEqual([
      ['direct', 1],
      ['partial', 1],
      ['paraphrase', 2],
      ['narration', 2],
      ['headline', 1],
    ]);
  });

  it('counts actors, not stances, for their kinds', () => {
    expect(facets.kind.map(({ value, count }) => [value, count])).toEqual([
      ['state', 3],
      ['government-body', 2],
      ['person', 1],
      ['organisation', 1],
    ]);
  });

  it('offers only the kinds that are left after roll-up', () => {
    const { kind } = countFacets(DISPUTE_INDEX, criteria({ by: 'state' }));
    expect(kind.map(({ value }) => value)).toEqual(['state', 'organisation']);
  });

  it('counts under the other criteria and not under its own', () => {
    const { stance, topic } = countFacets(
      DISPUTE_INDEX,
      criteria({ stance: [kindId('supports')], voice: ['narration'] }),
    );
    expect(stance).toEqual([
      { value: 'condemns', count: 1, kept: false },
      { value: 'supports', count: 1, kept: true },
      { value: 'demands', count: 0, kept: false },
    ]);
    expect(topic.find(({ value }) => value === 'harbour')?.count).toBe(1);
  });

  it('counts what is on the screen, also around a focus, while it keeps all of its values', () => {
    fc.assert(
      fc.property(anyIndex, anyCriteria, (index, some) => {
        const all = { ...some, stance: null };
        const shown = filterStances(index, all);
        for (const { value, count } of countFacets(index, all).stance) {
          expect(count).toBe(shown.filter(({ facts }) => facts.kind.id === value).length);
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('counts, without a focus, exactly what remains if only this value is kept', () => {
    fc.assert(
      fc.property(anyIndex, anyCriteria, (index, some) => {
        const all = { ...some, actor: [] };
        const counted = countFacets(index, all);
        for (const name of ['stance', 'voice', 'outlet', 'topic'] as const) {
          for (const { value, count } of counted[name]) {
            expect(count).toBe(filterStances(index, { ...all, [name]: [value] }).length);
          }
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('quotes that were not found change no count, until the reader counts them too', () => {
    fc.assert(
      fc.property(anyChecked, anyCriteria, ({ index, unmatched, matched }, some) => {
        const all = { ...some, q: '', unmatched: false };
        const { stance, kind, days, undated } = countFacets(index, all, unmatched);
        const without = countFacets(matched, all);
        const positive = (values: typeof stance) =>
          values.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]);
        expect(positive(stance)).toEqual(positive(without.stance));
        expect(positive(kind)).toEqual(positive(without.kind));
        expect({ days, undated }).toEqual({ days: without.days, undated: without.undated });
        const again = { ...all, unmatched: true };
        expect(countFacets(index, again, unmatched)).toEqual(countFacets(index, again));
      }),
      { seed: 22, numRuns: 200 },
    );
  });
});
