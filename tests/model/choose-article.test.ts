// Is a text given to the article whose quotes stand in it, and to none where that is not clear?
import { expect, test } from 'vitest';
import { checkQuotes } from '../../src/model/check-quotes.ts';
import { chooseArticle, sampleQuotes } from '../../src/model/choose-article.ts';
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

function articleOf(text: string) {
  const sample = sampleQuotes(dataset);
  const { quotes } = checkQuotes(sample.dataset, new Map([[sample.article, text]]), () => 0);
  return chooseArticle(dataset, quotes);
}

test('the article most of whose quotes stand in the text is meant', () => {
  expect(articleOf('“the boats must sail”, and before the week is out. In the harbour.')).toBe(
    'courier',
  );
  expect(articleOf('“no boat will sail”, said the harbour')).toBe('gazette');
});

test('one changed word does not hide which article it is', () => {
  expect(articleOf('“the goats must sail”, and before the week is out.')).toBe('courier');
});

test('where no article stands out, none is chosen', () => {
  expect(articleOf('Something else altogether.')).toBeNull();
  expect(articleOf('“the boats must sail”, said the harbour')).toBeNull();
});

test('an article of a thousand quotes is known by a few of them', () => {
  const many = buildDataset({
    stances: [
      buildStance('caldor condemns merrow', {
        evidence: Array.from({ length: 1000 }, (_, at) => ({
          article: 'long',
          exact: `boat ${at}`,
        })),
      }),
    ],
  });
  const sample = sampleQuotes(many);
  const text = Array.from({ length: 1000 }, (_, at) => `boat ${at};`).join(' ');
  const { quotes } = checkQuotes(sample.dataset, new Map([[sample.article, text]]), () => 0);
  expect(quotes.length).toBeLessThan(100);
  expect(chooseArticle(many, quotes)).toBe('long');
});
