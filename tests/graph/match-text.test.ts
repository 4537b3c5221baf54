import { describe, expect, it } from 'vitest';
import { matchText } from '../../src/graph/match-text.ts';
import { criteria, DISPUTE_INDEX } from '../support/build-index.ts';

const matching = (q: string, by: 'name' | 'state' = 'name') => {
  const matches = matchText(DISPUTE_INDEX, criteria({ q, by }));
  return matches && DISPUTE_INDEX.facts.filter(matches).map(({ stance }) => stance.id);
};

describe('the text of a filter', () => {
  it('is nothing to look for when it is blank', () => {
    expect(matching(' \n ')).toBeNull();
  });

  it('is found in the role of an actor and in the name of either end', () => {
    expect(matching('harbour minister')).toEqual(['ostrel-condemns-merrow']);
    expect(matching('coastal')).toEqual(['league-supports-merrow']);
  });

  it('is not found across two texts that only stand side by side', () => {
    expect(matching('caldor port')).toEqual([]);
  });

  it('is found in the name of the state only when the state is shown', () => {
    expect(matching('port elan')).toEqual(['tavria-supports-caldor']);
    expect(matching('port elan', 'state')).toHaveLength(3);
  });
});
