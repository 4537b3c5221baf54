import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleId, Quote } from '../../src/model/stance-graph.ts';
import { joinExcerpts } from '../../src/view/join-excerpts.ts';

const TEXT =
  'The council of Merrow met at noon. “Open the gates,” said Caldor’s envoy 🚢, and left. Nobody answered. قالت الوزيرة لا.';

function quoteAt(start: number, end: number, around = 0): Quote {
  return {
    article: 'courier' as ArticleId,
    exact: TEXT.slice(start, end),
    prefix: TEXT.slice(Math.max(0, start - around), start),
    suffix: TEXT.slice(end, end + around),
    start,
    end,
    voice: 'narration',
  };
}

test('quotes whose context meets become one excerpt', () => {
  const { excerpts } = joinExcerpts([quoteAt(35, 51, 5), quoteAt(4, 11), quoteAt(52, 60, 4)]);
  expect(excerpts.map(({ start, text }) => [start, text])).toEqual([
    [4, TEXT.slice(4, 11)],
    [30, TEXT.slice(30, 64)],
  ]);
});

test('a quote inside the context of another adds nothing', () => {
  const { excerpts } = joinExcerpts([quoteAt(20, 30, 15), quoteAt(22, 26)]);
  expect(excerpts).toHaveLength(1);
  expect(excerpts[0]?.text).toBe(TEXT.slice(5, 45));
});

describe('a quote whose place is not known', () => {
  test('follows the others, and says so', () => {
    const adrift: Quote = { article: 'courier' as ArticleId, exact: 'Go home', voice: 'direct' };
    const { excerpts, spanOf } = joinExcerpts([adrift, quoteAt(0, 11)]);
    expect(excerpts.map(({ text, known }) => [text, known])).toEqual([
      [TEXT.slice(0, 11), true],
      ['Go home', false],
    ]);
    const [start, end] = spanOf.get(adrift) ?? [0, 0];
    expect(end - start).toBe('Go home'.length);
  });

  test('is one that contradicts what stands there', () => {
    const wrong = { ...quoteAt(2, 9), exact: 'another' };
    const { excerpts } = joinExcerpts([quoteAt(0, 20), wrong]);
    expect(excerpts.map(({ known }) => known)).toEqual([true, false]);
  });
});

test('every quote stands at its span, and every excerpt in the article', () => {
  const place = fc.tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 40 }), fc.nat(20));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), (places) => {
      const quotes = places.map(([start, length, around]) =>
        quoteAt(start, Math.min(TEXT.length, start + length), around),
      );
      const { excerpts, spanOf } = joinExcerpts(quotes);
      let read = -1;
      for (const { start, text, known } of excerpts) {
        expect(known).toBe(true);
        expect(TEXT.slice(start, start + text.length)).toBe(text);
        expect(start).toBeGreaterThan(read);
        read = start + text.length;
      }
      for (const quote of quotes) {
        const [start, end] = spanOf.get(quote) ?? [0, 0];
        expect(TEXT.slice(start, end)).toBe(quote.exact);
        expect(
          excerpts.some((each) => each.start <= start && end <= each.start + each.text.length),
        ).toBe(true);
      }
    }),
  );
});
