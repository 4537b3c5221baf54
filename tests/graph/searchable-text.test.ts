import { describe, expect, it } from 'vitest';
import { searchableText } from '../../src/graph/searchable-text.ts';
import { DISPUTE_INDEX, id, stanceId } from '../support/build-index.ts';

describe('the texts that are searched', () => {
  const text = searchableText(DISPUTE_INDEX);

  it('are folded', () => {
    expect(text.actorTexts.get(id('caldor'))).toEqual(['caldor', 'port elan', '']);
  });

  it('have a place for each piece of evidence, empty for a record', () => {
    const facts = DISPUTE_INDEX.stanceById.get(stanceId('league-supports-merrow'));
    expect(facts && text.quotesOf.get(facts)).toEqual(['']);
  });

  it('are made once for one index', () => {
    expect(searchableText(DISPUTE_INDEX)).toBe(text);
  });
});
