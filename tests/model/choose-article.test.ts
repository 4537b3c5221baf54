// Is a text given to the article whose quotes stand in it, and to none where that is not clear?
import { describe, expect, test } from 'vitest';
import { checkQuotes } from '../../src/model/check-quotes.ts';
import { chooseArticles, sampleQuotes } from '../../src/model/choose-article.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';

const dataset = buildDataset({
  stances: [
    buildStance('caldor condemns merrow', {
      evidence: [
        { record: 'EVENTS:1' },
        { article: 'courier', exact: 'the boats must sail' },
        { article: 'gazette', exact: 'no boat will sail' },
      ],
    }),
    buildStance('merrow demands caldor', {
      evidence: [
        { article: 'courier', exact: 'before the week is out' },
        { article: 'gazette', exact: 'the harbour' },
      ],
    }),
  ],
});

function articlesOf(text: string, of = dataset) {
  const sample = sampleQuotes(of);
  const { quotes } = checkQuotes(sample.dataset, new Map([[sample.article, text]]), () => 0);
  return chooseArticles(of, quotes);
}

test('the article most of whose quotes stand in the text is meant', () => {
  const text = '“the boats must sail”, and before the week is out. In the harbour.';
  expect(articlesOf(text)).toEqual(['courier']);
  expect(articlesOf('“no boat will sail”, said the harbour')).toEqual(['gazette']);
});

test('one changed word does not hide which article it is', () => {
  expect(articlesOf('“the goats must sail”, and before the week is out.')).toEqual(['courier']);
});

test('where no article stands out, none is chosen', () => {
  expect(articlesOf('Something else altogether.')).toEqual([]);
});

test('where the words do not tell, all that come into question are named', () => {
  const text =
    '“the boats must sail”, before the week is out; “no boat will sail”, said the harbour';
  expect(articlesOf(text)).toEqual(['courier', 'gazette']);
});

describe('few words make no article', () => {
  const of = (exact: string) =>
    buildDataset({
      stances: [
        buildStance('caldor condemns merrow', { evidence: [{ article: 'courier', exact }] }),
      ],
    });

  test('a word that stands in any text is not enough', () => {
    expect(articlesOf('I never ate soup.', of('never'))).toEqual([]);
  });

  test('words that stand there several times are not enough', () => {
    const words = 'in the words of the harbour office';
    expect(articlesOf(`${words}, and again ${words}`, of(words))).toEqual([]);
    expect(articlesOf(`${words}, and once only`, of(words))).toEqual(['courier']);
  });

  test('a sentence of a script that needs few signs is enough', () => {
    expect(articlesOf('议会说：“我们不会支付通行费。”', of('我们不会支付通行费'))).toEqual([
      'courier',
    ]);
  });
});

test('an article of a thousand quotes is known by a few of them', () => {
  const many = buildDataset({
    stances: [
      buildStance('caldor condemns merrow', {
        evidence: Array.from({ length: 1000 }, (_, at) => ({
          article: 'long',
          exact: `boat ${at} sails`,
        })),
      }),
    ],
  });
  const sample = sampleQuotes(many);
  const text = Array.from({ length: 1000 }, (_, at) => `boat ${at} sails;`).join(' ');
  const { quotes } = checkQuotes(sample.dataset, new Map([[sample.article, text]]), () => 0);
  expect(quotes.length).toBeLessThan(100);
  expect(chooseArticles(many, quotes)).toEqual(['long']);
});
