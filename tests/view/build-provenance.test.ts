// Is every quote of the data accounted for, with or without a text?
import { expect, test } from 'vitest';
import { checkQuotes } from '../../src/model/check-quotes.ts';
import type { ArticleId } from '../../src/model/stance-graph.ts';
import { buildProvenance } from '../../src/view/build-provenance.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';

const stance = buildStance('caldor condemns merrow', {
  evidence: [
    { record: 'EVENTS:1' },
    { article: 'courier', exact: 'the boats' },
    { article: 'courier', exact: 'sail' },
    { article: 'gazette', exact: 'the harbour' },
  ],
});
const dataset = buildDataset({ stances: [stance] });
const { quotes } = checkQuotes(dataset, new Map([['courier' as ArticleId, 'sail, sail']]), () => 0);
const answered = quotes.filter(({ article }) => article === 'courier');
const provenance = buildProvenance(dataset, new Map(), answered, true);

test('quotes come in the order of the data, and one without an answer is unchecked', () => {
  expect(provenance.quotes.map(({ evidence, location }) => [evidence, location.state])).toEqual([
    [1, 'missing'],
    [2, 'ambiguous'],
    [3, 'unchecked'],
  ]);
  expect([0, 1, 2, 3, 4].map((place) => provenance.stateOf(stance.id, place))).toEqual([
    'unchecked',
    'missing',
    'ambiguous',
    'unchecked',
    'unchecked',
  ]);
});

test('until the check ends, a quote is pending where its text is there or on its way, and unchecked where there is none', () => {
  const gazette = 'gazette' as ArticleId;
  const supplied = new Map([[gazette, { text: '', supply: 'beside', digest: 'same' } as const]]);
  const states = (texts: typeof supplied, done: boolean, coming: readonly ArticleId[]) => {
    const { stateOf } = buildProvenance(dataset, texts, answered, done, new Set(coming));
    return [1, 3].map((place) => stateOf(stance.id, place));
  };
  const none = new Map();
  expect(states(supplied, false, [])).toEqual(['missing', 'pending']);
  expect(states(none, false, [gazette])).toEqual(['missing', 'pending']);
  expect(states(none, false, ['courier' as ArticleId])).toEqual(['missing', 'unchecked']);
  expect(states(none, true, [])).toEqual(['missing', 'unchecked']);
});

test('where the check came to nothing, a quote whose text is there says so, and nothing else', () => {
  const texts = new Map([
    ['gazette' as ArticleId, { text: '', supply: 'beside', digest: 'same' } as const],
  ]);
  const { stateOf } = buildProvenance(dataset, texts, [], true, new Set(), true);
  expect([1, 3].map((place) => stateOf(stance.id, place))).toEqual(['unchecked', 'failed']);
});

test('unmatched are the very objects of the data', () => {
  const found = [...provenance.unmatched];
  expect(found).toHaveLength(2);
  expect(found[0]).toBe(dataset.stances[0]?.evidence[1]);
  expect(found[1]).toBe(dataset.stances[0]?.evidence[2]);
});

test('quotes of withdrawn stances are no part of the check', () => {
  const withdrawn = buildDataset({ stances: [{ ...stance, status: 'withdrawn' }] });
  const found = buildProvenance(withdrawn, new Map(), answered, true);
  expect(found.quotes).toEqual([]);
  expect(found.unmatched.size).toBe(0);
});

test('where nothing is unmatched, before and after the check, it is the same nothing', () => {
  const before = buildProvenance(dataset, new Map(), [], false);
  const after = buildProvenance(dataset, new Map(), [], true);
  expect(before.unmatched.size).toBe(0);
  expect(after.unmatched).toBe(before.unmatched);
});
