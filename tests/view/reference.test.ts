import { describe, expect, it } from 'vitest';
import { referToArticles, referToQuote } from '../../src/view/reference.ts';
import { asFact, linkOf, quoteCard, quoteCards, withArticle } from '../support/quote-cards.ts';

const card = quoteCard('ostrel-condemns-merrow');

describe('the reference of a quote', () => {
  const reference = referToQuote(card, linkOf);

  it('has a key made of dataset, stance and place, counted from one', () => {
    expect(reference.key).toBe('harbour_ostrel-condemns-merrow_1');
    expect(referToQuote(quoteCard('ostrel-condemns-merrow', 1), linkOf).key).toMatch(/_2$/);
  });

  it('names the article, its outlet, date and address', () => {
    expect(reference).toMatchObject({
      title: 'Harbour closed',
      outlet: 'The Merrow Courier',
      published: { value: '2031-05-03', certainty: 'stated' },
      url: 'https://courier.example/harbour',
      language: 'en',
    });
  });

  it('notes fiction first, then words, reading and permanent link', () => {
    const [fiction, quote, ...more] = reference.notes;
    expect(fiction).toBe('Fictional: from the invented dataset “The harbour dispute”.');
    expect(quote).toMatch(
      /^“Closing the harbour is a breach of faith” – Ana Ostrel, direct speech in The Merrow Courier. Read as: Ana Ostrel → Merrow/,
    );
    expect(quote?.endsWith(`Shown in Demarche: ${linkOf(card)}`)).toBe(true);
    expect(more).toEqual([]);
  });

  it('of real articles says nothing about fiction', () => {
    expect(referToQuote(asFact(card), linkOf)).toMatchObject({ fictional: false });
    expect(referToQuote(asFact(card), linkOf).notes.join(' ')).not.toMatch(/fiction/i);
  });

  it('says if the date is inferred', () => {
    const dated = withArticle(card, { dated: { value: '2031', certainty: 'inferred' } });
    expect(referToQuote(dated, linkOf).notes).toContain(
      'The date of publication is inferred from the text.',
    );
  });

  it('says who spoke if it was not the source', () => {
    const reported = quoteCard('merrow-council-condemns-merrow');
    expect(referToQuote(reported, linkOf).notes.join(' ')).toContain('said by Tavria.');
  });

  it('shows hidden characters and stands in one line', () => {
    const odd = withArticle(card, { title: 'Two\nlines\u202e turned' });
    expect(referToQuote(odd, linkOf).title).toBe('Two lines[U+202E] turned');
  });
});

describe('the references of articles', () => {
  const cards = [...quoteCards('tavria-supports-caldor'), ...quoteCards('ostrel-condemns-merrow')];
  const references = referToArticles(cards, linkOf);

  it('are one for each, in order, with all quotes of it', () => {
    expect(references.map(({ key }) => key)).toEqual(['harbour_courier-1', 'harbour_gazette-1']);
    expect(references[0]?.notes.filter((note) => note.startsWith('“'))).toHaveLength(3);
    expect(references[1]?.notes.join(' ')).toContain('the minister called the closure a breach');
  });
});
