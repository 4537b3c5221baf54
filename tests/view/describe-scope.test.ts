// Does the scope line say on how much a dataset rests, and no more?
import { expect, test } from 'vitest';
import type { DatedValue } from '../../src/model/stance-graph.ts';
import { describeScope } from '../../src/view/describe-scope.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';

const dated = (value: string, certainty: DatedValue['certainty']): DatedValue => ({
  value,
  certainty,
});

const stances = [
  buildStance('caldor condemns merrow', {
    date: dated('2031-05', 'inferred'),
    evidence: [{ article: 'first' }],
  }),
];

test('the days are those on which the articles appeared, whatever time the stances speak of', () => {
  const articles = [
    buildArticle({ id: 'first', published: dated('2031-05-04', 'stated') }),
    buildArticle({ id: 'second', published: dated('2031-05-20', 'inferred') }),
  ];
  expect(describeScope(buildDataset({ articles, stances }))).toBe(
    '2 articles · 1 outlet · 4 May 2031 – 20 May 2031 (partly inferred from the text)',
  );
});

test('where no article has a date, the stances give the days', () => {
  expect(describeScope(buildDataset({ stances }))).toBe(
    '1 article · 1 outlet · May 2031 (inferred from the text)',
  );
});

test('a date of publication is none that somebody inferred', () => {
  const articles = [buildArticle({ id: 'first', published: dated('2031', 'published') })];
  expect(describeScope(buildDataset({ articles, stances }))).toBe('1 article · 1 outlet · 2031');
});
