import { describe, expect, it } from 'vitest';
import { citeQuote } from '../../src/view/citation.ts';
import { asFact, quoteCard, withArticle } from '../support/quote-cards.ts';

const withUrl = quoteCard('ostrel-condemns-merrow', 0);
const without = quoteCard('ostrel-condemns-merrow', 1);

describe('a citation', () => {
  it('has the words, who says them in whose rendering, and the date in one line', () => {
    expect(citeQuote(asFact(withUrl), null).short).toBe(
      '“Closing the harbour is a breach of faith” (Ana Ostrel, direct speech in The Merrow Courier, 3 May 2031)',
    );
  });

  it('never passes off a rendering as the words of the actor', () => {
    expect(citeQuote(quoteCard('tavria-supports-caldor'), null).short).toBe(
      '“Tavria backs Caldor” (headline of The Merrow Courier about Tavria, 3 May 2031, fictional)',
    );
    expect(citeQuote(without, null).short).toContain(
      '(Ana Ostrel, paraphrased by Caldor Gazette, ',
    );
  });

  it('has no brackets within brackets', () => {
    const inferred = withArticle(withUrl, {
      outlet: 'The Courier (Merrow)',
      dated: { value: '2031-05', certainty: 'inferred' },
    });
    expect(citeQuote(inferred, null).short).toMatch(
      /” \(Ana Ostrel, direct speech in The Courier, Merrow, May 2031, inferred from the text, fictional\)$/,
    );
  });

  it('has title, address, reading, check and the link to the quote at length', () => {
    const link = 'https://demarche.example/#sel=stance:ostrel-condemns-merrow/1';
    expect(citeQuote(asFact(withUrl), link).long).toBe(
      [
        '“Closing the harbour is a breach of faith” – Ana Ostrel, direct speech in The Merrow Courier, “Harbour closed”, 3 May 2031, https://courier.example/harbour.',
        'Read as: Ana Ostrel → Merrow: condemns · harbour · direct speech · The Merrow Courier · 2 May 2031 (stated in the text). Not checked: the article’s text is not at hand.',
        `Shown in Demarche: ${link}`,
      ].join('\n'),
    );
  });

  it('made before the check has ended says that, and of words that a text does not bear says so even in one line', () => {
    const early = citeQuote({ ...withUrl, check: 'pending' }, null);
    expect(early.long).toMatch(/ Not checked yet: the check had not ended\.$/);
    expect(early.short).not.toContain('check');
    expect(citeQuote({ ...asFact(withUrl), check: 'missing' }, null).short).toMatch(
      /, 3 May 2031, does not stand in the supplied text\)$/,
    );
    expect(citeQuote({ ...withUrl, check: 'ambiguous' }, null).short).toMatch(
      /, fictional, stands at several places of the supplied text\)$/,
    );
  });

  it('falls back on the date of the stance and leaves out what is not known', () => {
    const { long } = citeQuote(without, null);
    expect(long).toContain(
      'Caldor Gazette, “A closed harbour”, stance of 2 May 2031 (stated in the text).',
    );
    expect(long).not.toContain('Shown in');
  });

  it('says who spoke if it was not the source', () => {
    const reported = quoteCard('merrow-council-condemns-merrow');
    expect(citeQuote(reported, null).long).toContain('said by Tavria');
  });

  it('of an invented dataset says so, short and long', () => {
    const { short, long } = citeQuote(withUrl, null);
    expect(short).toMatch(/, fictional\)$/);
    expect(long).toContain('Fictional: from the invented dataset “The harbour dispute”.');
    expect(citeQuote(asFact(withUrl), null).long).not.toMatch(/fiction/i);
  });
});
