import { describe, expect, it } from 'vitest';
import { describeRelaxations } from '../../src/graph/relax.ts';
import { criteria, DISPUTE_INDEX, id, kindId } from '../support/build-index.ts';

describe('an empty result', () => {
  it('says which criterion to drop and how many stances would return, most first', () => {
    const empty = criteria({ stance: [kindId('demands')], voice: ['narration'] });
    expect(describeRelaxations(DISPUTE_INDEX, empty)).toEqual([
      { criterion: 'stance', count: 2 },
      { criterion: 'voice', count: 1 },
    ]);
  });

  it('offers to drop the focus', () => {
    const empty = criteria({ actor: [id('league')], topic: ['fees'] });
    expect(describeRelaxations(DISPUTE_INDEX, empty)).toEqual([
      { criterion: 'topic', count: 1 },
      { criterion: 'actor', count: 1 },
    ]);
  });

  it('offers nothing where no single criterion is to blame', () => {
    const empty = criteria({ stance: [], voice: [] });
    expect(describeRelaxations(DISPUTE_INDEX, empty)).toEqual([]);
  });
});
