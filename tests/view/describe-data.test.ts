import { expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { describeData } from '../../src/view/describe-data.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { DISPUTE_INDEX } from '../support/build-index.ts';

it('says on how many articles of which outlets, and whose words the quotes are', () => {
  expect(describeData(DISPUTE_INDEX)).toEqual({
    articles: 2,
    outlets: ['Caldor Gazette', 'The Merrow Courier'],
    days: '3 May 2031',
    languages: ['English'],
    quotes: 7,
    voices: [
      { voice: 'direct', count: 1 },
      { voice: 'partial', count: 1 },
      { voice: 'paraphrase', count: 2 },
      { voice: 'narration', count: 2 },
      { voice: 'headline', count: 1 },
    ],
    narration: '29 %',
  });
});

const narrated = (count: number) =>
  Array.from({ length: count }, () => ({ voice: 'narration' as const }));

it('does not round a little narration to none, nor nearly all to all', () => {
  const share = (narration: number, others: number) =>
    describeData(
      indexGraph(
        buildDataset({
          stances: [
            buildStance('caldor condemns merrow', {
              evidence: [...narrated(narration), ...Array.from({ length: others }, () => ({}))],
            }),
          ],
        }),
      ),
    ).narration;
  expect(share(1, 499)).toBe('under 1 %');
  expect(share(499, 1)).toBe('over 99 %');
  expect(share(0, 3)).toBe('0 %');
  expect(share(3, 0)).toBe('100 %');
});

it('names languages, and leaves a code as it is that names none', () => {
  const articles = ['fr', 'ar', 'a-b-c-d'].map((language) =>
    buildArticle({ id: language, language }),
  );
  const { languages } = describeData(indexGraph(buildDataset({ articles })));
  expect(languages).toEqual(['a-b-c-d', 'Arabic', 'French']);
});

it('has no share of narration where there are no quotes', () => {
  expect(describeData(indexGraph(buildDataset()))).toMatchObject({ quotes: 0, narration: null });
});
