import { expect, it } from 'vitest';
import type { CheckedQuote } from '../../src/model/check-quotes.ts';
import { findWords } from '../../src/view/find-words.ts';
import type { SuppliedText } from '../../src/view/provenance.ts';
import { id, stanceId } from '../support/build-index.ts';

const stance = stanceId('ostrel-condemns-merrow');
const text: SuppliedText = { text: 'She left.', supply: 'given', digest: 'unknown' };
const textByArticle = new Map([[id<CheckedQuote['article']>('courier-1'), text]]);

const find = (location: CheckedQuote['location'], place = 0) =>
  findWords(
    { quotes: [{ stance, evidence: 0, article: id('courier-1'), location }], textByArticle },
    { stance, place },
  );

it('words that were found have a text and one place', () => {
  expect(find({ state: 'moved', at: [4, 8] })).toEqual({ text: 'She left.', at: [4, 8] });
});

it('words that are missing, ambiguous or not looked for have none', () => {
  expect(find({ state: 'missing' })).toBeNull();
  expect(find({ state: 'ambiguous', places: [[0, 1]] })).toBeNull();
  expect(find({ state: 'unchecked' })).toBeNull();
  expect(find({ state: 'exact', at: [4, 8] }, 1)).toBeNull();
});

it('a text that is gone has no place', () => {
  const quotes = [
    {
      stance,
      evidence: 0,
      article: id<CheckedQuote['article']>('x'),
      location: { state: 'exact', at: [0, 1] },
    },
  ] as const;
  expect(findWords({ quotes, textByArticle }, { stance, place: 0 })).toBeNull();
});
