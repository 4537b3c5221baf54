// Is all said that a picture needs to be understood where nobody knows the page?
import { expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeSheet } from '../../src/view/describe-sheet.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { DISPUTE_INDEX } from '../support/build-index.ts';
import { OCCASION } from '../support/picture-sheets.ts';

function wordsOf(index = DISPUTE_INDEX, changes: Partial<ViewState> = {}) {
  const view = { ...DEFAULT_VIEW, ...changes };
  return describeSheet(buildScene(index, view), index, view, OCCASION);
}

it('names scope, extent and filters, and only articles whose words are shown', () => {
  const { facts, sources, fictional } = wordsOf(DISPUTE_INDEX, { voice: ['headline'] });
  expect(fictional).toBe(true);
  expect(Object.fromEntries(facts)).toEqual({
    'Rests on': '1 article · 1 outlet · 3 May 2031',
    Shown: '2 of 7 actors, 1 of 6 stances',
    Filters: 'voice: headline',
  });
  expect(sources).toHaveLength(1);
  expect(sources[0]).toContain('The Merrow Courier, “Harbour closed”');
});

it('orders sources by time, undated ones and records last, and quotes no title twice', () => {
  const articles = [
    buildArticle({ id: 'none', title: 'Some day' }),
    buildArticle({
      id: 'late',
      title: 'Late',
      published: { value: '2031-05', certainty: 'stated' },
    }),
    buildArticle({
      id: 'early',
      title: '“No,” they say',
      published: { value: '2030', certainty: 'inferred' },
    }),
  ];
  const evidence = [
    ...articles.map((article) => ({ article: article.id })),
    { record: 'EVENTS:1' },
  ];
  const index = indexGraph(
    buildDataset({ articles, stances: [buildStance('caldor condemns merrow', { evidence })] }),
  );
  expect(wordsOf(index).sources.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
    'The Merrow Courier, “No,” they say, 2030 (inferred from the text)',
    'The Merrow Courier, “Late”, May 2031',
    'The Merrow Courier, “Some day”, undated',
    '1 machine-coded record',
  ]);
});
