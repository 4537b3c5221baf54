import { expect, test } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { DatedValue } from '../../src/model/stance-graph.ts';
import { listArticles } from '../../src/view/list-articles.ts';
import { buildArticle, buildDataset } from '../support/build-dataset.ts';
import { DISPUTE_INDEX } from '../support/build-index.ts';

test('articles are counted by the evidence that is shown', () => {
  const [first] = DISPUTE_INDEX.facts;
  const shown = new Set(first?.stance.evidence);
  expect(listArticles(DISPUTE_INDEX, shown).map(({ id, quotes }) => [id, quotes])).toEqual([
    ['courier-1', 1],
    ['gazette-1', 1],
  ]);
  expect(listArticles(DISPUTE_INDEX, new Set()).map(({ quotes }) => quotes)).toEqual([0, 0]);
});

test('a date says how sure it is, unless the article states it', () => {
  const dateOf = (published?: DatedValue) => {
    const article = buildArticle({ id: 'article-1', ...(published && { published }) });
    return listArticles(indexGraph(buildDataset({ articles: [article] })), new Set())[0]?.date;
  };
  expect(dateOf({ value: '2031-05-03', certainty: 'stated' })).toBe('3 May 2031');
  expect(dateOf({ value: '2031-05', certainty: 'inferred' })).toBe(
    'May 2031 (inferred from the text)',
  );
  expect(dateOf()).toBeNull();
});
