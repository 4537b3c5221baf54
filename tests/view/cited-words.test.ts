// Can anybody who reads a citation take the outlet's words for the actor's, or doubt for certainty?
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../src/model/stance-graph.ts';
import {
  citeDate,
  citeFiction,
  citeReading,
  citeSpeaker,
  citeWords,
} from '../../src/view/cited-words.ts';
import type { CheckState } from '../../src/view/quote-card.ts';
import { asFact, quoteCard, withArticle } from '../support/quote-cards.ts';

const card = quoteCard('ostrel-condemns-merrow');
const inVoice = (voice: Voice) => citeSpeaker({ ...card, voice });

describe('the speaker of cited words', () => {
  it('is the actor only where words of the actor are quoted or rendered, and the outlet is named', () => {
    expect(inVoice('direct')).toBe('Ana Ostrel, direct speech in The Merrow Courier');
    expect(inVoice('partial')).toBe('Ana Ostrel, partly quoted by The Merrow Courier');
    expect(inVoice('paraphrase')).toBe('Ana Ostrel, paraphrased by The Merrow Courier');
  });

  it('is the outlet where the outlet speaks of the actor', () => {
    expect(inVoice('narration')).toBe('narration of The Merrow Courier about Ana Ostrel');
    expect(inVoice('headline')).toBe('headline of The Merrow Courier about Ana Ostrel');
  });

  it('is who says the words, not whose stance it is', () => {
    expect(citeSpeaker(quoteCard('merrow-council-condemns-merrow'))).toBe(
      'Tavria, paraphrased by The Merrow Courier',
    );
  });

  it('stands without an outlet where none is known', () => {
    const bare = withArticle(card, { outlet: '' });
    expect(citeSpeaker(bare)).toBe('Ana Ostrel, direct speech');
    expect(citeSpeaker({ ...bare, voice: 'headline' })).toBe('headline about Ana Ostrel');
  });
});

describe('cited words', () => {
  it('stand in one line and hide nothing', () => {
    expect(citeWords({ ...card, exact: 'We\u202e say\n  so' })).toBe('“We[U+202E] say so”');
  });

  it('are dated by the article, and only where it is undated by the stance, which is said', () => {
    expect(citeDate(card)).toBe('3 May 2031');
    expect(citeDate(withArticle(card, { dated: null }))).toBe(
      'stance of 2 May 2031 (stated in the text)',
    );
  });
});

describe('the reading of cited words', () => {
  it('names the end that the words leave unnamed', () => {
    expect(citeReading(quoteCard('ostrel-condemns-merrow', 1))).toContain(' · target implied.');
  });

  it('says how the words stand to the text whenever they do not match it', () => {
    const checked = (check: CheckState) => citeReading({ ...card, check });
    for (const state of ['exact', 'moved', 'normalised'] as const)
      expect(checked(state)).toMatch(/\(stated in the text\)\.$/);
    expect(checked('missing')).toMatch(/\. Does not stand in the supplied text\.$/);
    expect(checked('ambiguous')).toMatch(/\. Stands at several places of the supplied text\.$/);
    expect(checked('unchecked')).toMatch(/\. Not checked: the article’s text is not at hand\.$/);
  });

  it('says once that a dataset is invented, and never of a dataset that is not', () => {
    expect(citeFiction(card)).toBe('Fictional: from the invented dataset “The harbour dispute”.');
    expect(citeFiction(asFact(card))).toBeNull();
  });
});
