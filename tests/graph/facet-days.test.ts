import { describe, expect, it } from 'vitest';
import { countDays } from '../../src/graph/facet-days.ts';
import { criteria, DISPUTE_INDEX } from '../support/build-index.ts';

const all = countDays(DISPUTE_INDEX, criteria());

describe('the time strip', () => {
  it('has a bar for each day, by kind of stance', () => {
    expect(all.days).toEqual([
      { day: '2031-05-02', count: 1, stances: [{ stance: 'condemns', count: 1 }] },
      {
        day: '2031-05-03',
        count: 2,
        stances: [
          { stance: 'condemns', count: 1 },
          { stance: 'demands', count: 1 },
        ],
      },
      { day: '2031-05-04', count: 1, stances: [{ stance: 'condemns', count: 1 }] },
    ]);
  });

  it('counts apart what has only a month or no date', () => {
    expect(all).toMatchObject({ imprecise: 1, undated: 1 });
  });

  it('spans all days that dates name, and shows what lies outside the chosen dates', () => {
    const chosen = countDays(DISPUTE_INDEX, criteria({ from: '2031-05-04' }));
    expect(chosen.days).toEqual(all.days);
    expect(chosen).toMatchObject({ earliest: '2031-05-02', latest: '2031-05-04' });
  });
});
