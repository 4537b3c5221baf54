// Is our CSL-JSON what the readers of the format expect?
import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { encodeCslJson } from '../../src/view/csl-json.ts';
import { type Reference, referToArticles, referToQuote } from '../../src/view/reference.ts';
import { asFact, linkOf, quoteCard, quoteCards, withArticle } from '../support/quote-cards.ts';

const card = quoteCard('ostrel-condemns-merrow');
const reference = referToQuote(card, linkOf);
const parse = (references: readonly Reference[]) => JSON.parse(encodeCslJson(references));
const withDate = (value: string, certainty: 'stated' | 'inferred' | 'published' = 'stated') =>
  parse([{ ...reference, published: { value, certainty } }])[0].issued;

describe('CSL-JSON', () => {
  it('is a list of newspaper articles with everything that the references hold', () => {
    expect(parse([reference])).toEqual([
      {
        id: 'harbour_ostrel-condemns-merrow_1',
        type: 'article-newspaper',
        title: 'Harbour closed',
        'container-title': 'The Merrow Courier',
        issued: { 'date-parts': [[2031, 5, 3]] },
        URL: 'https://courier.example/harbour',
        language: 'en',
        keyword: 'fictional',
        note: reference.notes.join('\n'),
      },
    ]);
  });

  it('is read unchanged by another reader, which drops what the format does not know', () => {
    const references = referToArticles(
      [...quoteCards('ostrel-condemns-merrow'), ...quoteCards('tavria-supports-caldor')],
      linkOf,
    );
    const text = encodeCslJson(references);
    expect(plugins.input.chain(text, { generateGraph: false, strict: true })).toEqual(
      JSON.parse(text),
    );
  });

  it('is as precise about the date as the data, and says if it is inferred', () => {
    expect(withDate('2031')).toEqual({ 'date-parts': [[2031]] });
    expect(withDate('2031-05')).toEqual({ 'date-parts': [[2031, 5]] });
    expect(withDate('2031-05-03', 'inferred')).toEqual({
      'date-parts': [[2031, 5, 3]],
      circa: true,
    });
  });

  it('leaves out what is not given', () => {
    const bare = withArticle(asFact(card), { url: null, dated: null, language: null });
    const [item] = parse([referToQuote(bare, linkOf)]);
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'container-title', 'note']);
  });
});
