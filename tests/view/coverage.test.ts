import { expect, test } from 'vitest';
import type { TextSpan } from '../../src/model/stance-graph.ts';
import { measureCoverage } from '../../src/view/coverage.ts';
import { splitParagraphs } from '../../src/view/split-paragraphs.ts';

const TEXT =
  'Merrow closes the harbour\n\n“We had no choice,” said the council. “The fees are unpaid.”\n\nCaldor called it “a ‘final’ breach”.\n\nGulls circled.';

function cover(...words: readonly string[]) {
  const marked = words.map(
    (each): TextSpan => [TEXT.indexOf(each), TEXT.indexOf(each) + each.length],
  );
  const supplied = { text: TEXT, supply: 'inside', digest: 'unknown' } as const;
  return measureCoverage(splitParagraphs(TEXT, []), supplied, marked);
}

test('a paragraph bears a stance if a mark lies in it, a quotation if a mark touches it', () => {
  expect(cover('We had no choice')).toEqual({
    paragraphs: 4,
    bearing: 1,
    quotations: 3,
    bare: 2,
  });
});

test('a mark over several paragraphs counts in each, and a mark between quotations for none of them', () => {
  expect(cover('harbour\n\n“We had')).toMatchObject({ bearing: 2, bare: 2 });
  expect(cover('said the council')).toMatchObject({ bearing: 1, bare: 3 });
});

test('a quotation inside another is part of it', () => {
  expect(cover('final')).toMatchObject({ quotations: 3, bare: 2 });
});

test('a long mark that begins early still counts where a later one has ended', () => {
  expect(cover('Merrow closes', TEXT.slice(0, TEXT.indexOf('Gulls') - 2))).toMatchObject({
    bearing: 3,
    bare: 0,
  });
});

test('without marks nothing is borne', () => {
  expect(cover()).toMatchObject({ bearing: 0, bare: 3 });
});
