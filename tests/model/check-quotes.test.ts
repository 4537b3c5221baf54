// Is each quote of a dataset judged against its text, and is it said what to do?
import { expect, test } from 'vitest';
import { checkQuotes } from '../../src/model/check-quotes.ts';
import type { ArticleId } from '../../src/model/stance-graph.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';

const TEXT = 'Merrow stays calm.\nThe envoy said “we will stay” twice. Again: “we will stay”.';

function checkOne(quote: Parameters<typeof buildStance>[1] extends infer P ? P : never) {
  const dataset = buildDataset({ stances: [buildStance('caldor condemns merrow', quote)] });
  return checkQuotes(dataset, new Map([['article-1' as ArticleId, TEXT]]), () => 7);
}

test.each([
  [{ exact: 'we will stay', start: 35, end: 47 }, 'exact', []],
  [{ exact: 'we will stay', prefix: 'Again: “', start: 0, end: 12 }, 'moved', ['W-QUOTE-MOVED']],
  [{ exact: 'we will stay', prefix: 'Again: "' }, 'normalised', ['W-QUOTE-NORMALISED']],
  [{ exact: 'we will stay' }, 'ambiguous', ['E-QUOTE-AMBIGUOUS']],
  [{ exact: 'we will not stay' }, 'missing', ['E-QUOTE-MISSING']],
  [{ exact: 'we will stay', start: 35, end: 47, prefix: 'Nobody “' }, 'exact', ['W-QUOTE-CONTEXT']],
  [{ exact: 'twice', voice: 'direct' as const }, 'exact', ['E-VOICE']],
])('%j', (quote, state, codes) => {
  const { quotes, issues } = checkOne({ evidence: [{ record: 'EVENTS:1' }, quote] });
  expect(quotes).toMatchObject([
    { stance: 'caldor-condemns-merrow', evidence: 1, location: { state } },
  ]);
  expect(issues.map(({ code }) => code)).toEqual(codes);
  for (const issue of issues) {
    expect(issue).toMatchObject({
      path: 'stances[7].evidence[1].exact',
      record: 'caldor-condemns-merrow',
    });
    expect(issue.message).toContain(quote.exact);
  }
});

test('a missing quote is told with the first words that differ', () => {
  const { issues } = checkOne({ evidence: [{ exact: 'The envoy said “we will never stay”' }] });
  expect(issues[0]?.message).toContain(
    'then the quote has "never stay"" where the text has "stay" twice.',
  );
});

test('what is wrong with a quote of a withdrawn stance is a warning', () => {
  const evidence = [
    { exact: 'we will not stay' },
    { exact: 'we will stay' },
    { exact: 'twice', voice: 'direct' as const },
    { exact: 'Merrow stays  calm.', voice: 'narration' as const },
  ];
  const { quotes, issues } = checkOne({ status: 'withdrawn', note: 'Corrected.', evidence });
  expect(quotes.map(({ withdrawn }) => withdrawn)).toEqual([true, true, true, true]);
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['W-QUOTE-WITHDRAWN', 'warning'],
    ['W-QUOTE-WITHDRAWN', 'warning'],
    ['W-QUOTE-WITHDRAWN', 'warning'],
    ['W-QUOTE-NORMALISED', 'warning'],
  ]);
});

test('a quote whose text is not at hand is unchecked, and that is no fault', () => {
  const dataset = buildDataset({ stances: [buildStance('caldor condemns merrow')] });
  const { quotes, issues } = checkQuotes(dataset, new Map(), () => 0);
  expect(quotes).toMatchObject([{ location: { state: 'unchecked' } }]);
  expect(issues).toEqual([]);
});
