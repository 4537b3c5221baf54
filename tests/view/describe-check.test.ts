// Does the data check list what is off, each with its stance, its words and the reason, and nothing else?
import { expect, test } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { checkQuotes } from '../../src/model/check-quotes.ts';
import type { ArticleId } from '../../src/model/stance-graph.ts';
import { buildProvenance } from '../../src/view/build-provenance.ts';
import { describeCheck } from '../../src/view/describe-check.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';

const dataset = buildDataset({
  articles: [buildArticle({ id: 'courier', language: 'en' }), buildArticle({ id: 'gazette' })],
  stances: [
    buildStance('caldor condemns merrow', {
      topic: 'the ferry',
      evidence: [
        { article: 'courier', exact: 'Let the boats sail', voice: 'narration' },
        { article: 'courier', exact: 'Let the goats sail', voice: 'narration' },
        { article: 'gazette', exact: 'No ferry today', voice: 'narration' },
      ],
    }),
    buildStance('merrow demands caldor', { status: 'withdrawn', note: 'Corrected.', evidence: [] }),
  ],
});
const texts = new Map([['courier' as ArticleId, 'Let the boats sail']]);
const { quotes } = checkQuotes(dataset, texts, () => 0);
const provenance = buildProvenance(dataset, new Map(), quotes, true);

test('every quote is counted once, for the whole and for its article', () => {
  const { counts, countsByArticle } = describeCheck(indexGraph(dataset), provenance);
  expect(counts).toMatchObject({ exact: 1, missing: 1, unchecked: 1 });
  expect(countsByArticle.get('gazette' as ArticleId)).toMatchObject({ exact: 0, unchecked: 1 });
});

test('a finding names the stance, the place of the quote, its words and why', () => {
  const { groups } = describeCheck(indexGraph(dataset), provenance);
  expect(groups.map(({ kind }) => kind)).toEqual(['missing']);
  expect(groups[0]?.findings).toMatchObject([
    {
      stance: 'caldor-condemns-merrow',
      place: 1,
      sentence: 'Caldor → Merrow: condemns · the ferry',
      exact: 'Let the goats sail',
      lang: 'en',
    },
  ]);
  expect(groups[0]?.findings[0]?.reason).toContain('boats');
});

test('what was withdrawn is listed with its note', () => {
  const { withdrawn } = describeCheck(indexGraph(dataset), provenance);
  expect(withdrawn).toEqual([
    { stance: 'merrow-demands-caldor', sentence: 'Merrow → Caldor: demands', note: 'Corrected.' },
  ]);
});
