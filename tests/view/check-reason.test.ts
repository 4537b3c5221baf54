// Is each thing that is off told with its reason?
import { expect, test } from 'vitest';
import { checkQuotes } from '../../src/model/check-quotes.ts';
import { type ArticleId, isQuote } from '../../src/model/stance-graph.ts';
import { giveReasons } from '../../src/view/check-reason.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';

const TEXT = 'The envoy said “we will stay” twice. Again: “we will stay”.';

type Given = NonNullable<NonNullable<Parameters<typeof buildStance>[1]>['evidence']>[number];

function reasonsOf(given: Given) {
  const dataset = buildDataset({
    stances: [
      buildStance('caldor condemns merrow', { evidence: [{ voice: 'paraphrase', ...given }] }),
    ],
  });
  const words = new Map([['article-1' as ArticleId, TEXT]]);
  const [checked] = checkQuotes(dataset, words, () => 0).quotes;
  const quote = dataset.stances[0]?.evidence[0];
  if (checked === undefined || quote === undefined || !isQuote(quote)) throw new Error('no quote');
  return giveReasons(quote, checked);
}

test.each<[Given, readonly (readonly [string, RegExp])[]]>([
  [{ exact: 'The envoy said' }, []],
  [{ exact: 'The envoys said' }, [['missing', /^It agrees up to character 4; .*"envoys said"/]]],
  [{ exact: 'we will stay' }, [['ambiguous', /more than once \(at 16; 45\)/]]],
  [{ exact: 'twice', start: 1, end: 6 }, [['moved', /^It stands at 30–35, not at 1–6\.$/]]],
  [{ exact: 'said "we will stay" twice' }, [['normalised', /other quotation marks\.$/]]],
  [{ exact: 'twice', voice: 'direct' }, [['voice', /given as direct speech, but it does not lie/]]],
  [
    { exact: 'twice', voice: 'direct', start: 1, end: 6 },
    [
      ['moved', /30–35/],
      ['voice', /direct speech/],
    ],
  ],
])('%j', (given, expected) => {
  const reasons = reasonsOf(given);
  expect(reasons.map(([kind]) => kind)).toEqual(expected.map(([kind]) => kind));
  reasons.forEach(([, reason], at) => {
    expect(reason).toMatch(expected[at]?.[1] ?? /^$/);
  });
});
