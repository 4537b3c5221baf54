import { describe, expect, it } from 'vitest';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeMark, nameMark } from '../../src/view/describe-mark.ts';
import { criteria, DISPUTE_INDEX } from '../support/build-index.ts';

const { stances } = buildScene(DISPUTE_INDEX, criteria());

function wordsOf(id: string, changed = false) {
  const stance = stances.find((each) => each.id === id);
  if (stance === undefined) throw new Error(`${id} is not shown`);
  return describeMark(DISPUTE_INDEX, stance, changed);
}

describe('a mark in words', () => {
  it('says when, how sure that is, who says what of whom, and how many report it', () => {
    expect(nameMark(wordsOf('ostrel-condemns-merrow'))).toBe(
      '2 May 2031 (stated in the text): Ana Ostrel condemns Merrow, harbour, 2 outlets',
    );
    expect(wordsOf('ostrel-condemns-merrow').words).toMatch(/^Closing the harbour/);
  });

  it('says that there is no date, no quote, and that it is a change', () => {
    const words = wordsOf('league-supports-merrow', true);
    expect(nameMark(words)).toBe(
      'without a date: Coastal League supports Merrow, 0 outlets, a change of stance',
    );
    expect(words.words).toBe('');
  });
});
