// Is the line in the header what the counts say, and never more?
import { expect, test } from 'vitest';
import type { CheckedQuote } from '../../src/model/check-quotes.ts';
import type { ArticleId, StanceId } from '../../src/model/stance-graph.ts';
import {
  countMatches,
  countStates,
  type SettledState,
  summariseCheck,
} from '../../src/view/count-states.ts';
import type { SuppliedText } from '../../src/view/provenance.ts';

const TEXT: SuppliedText = { text: 'words', supply: 'given', digest: 'same' };

const quotesOf = (states: readonly SettledState[]): readonly CheckedQuote[] =>
  states.map((state, evidence) => ({
    stance: 'one' as StanceId,
    evidence,
    article: 'courier' as ArticleId,
    location: { state },
  }));

const say = (states: readonly SettledState[], texts = 1, done = true) =>
  summariseCheck({
    quotes: quotesOf(states),
    textByArticle: new Map(
      Array.from({ length: texts }, (_, at) => [`article-${at}` as ArticleId, TEXT]),
    ),
    done,
  });

test.each<[readonly SettledState[], number, string, string]>([
  [['exact', 'moved', 'normalised'], 1, 'matched', '3 of 3 quotes match the supplied text'],
  [['exact', 'exact'], 2, 'matched', '2 of 2 quotes match the supplied texts'],
  [['exact', 'missing'], 1, 'unmatched', '1 of 2 quotes match the supplied text; 1 does not'],
  [['missing', 'ambiguous'], 1, 'unmatched', '0 of 2 quotes match the supplied text; 2 do not'],
  [['exact', 'unchecked'], 1, 'matched', '1 of 2 quotes match the supplied text; 1 not checked'],
  [
    ['exact', 'ambiguous', 'unchecked'],
    1,
    'unmatched',
    '1 of 3 quotes match the supplied text; 1 does not, 1 not checked',
  ],
  [['unchecked', 'unchecked'], 0, 'unchecked', 'Quotes not checked: no text at hand'],
  [[], 0, 'unchecked', 'No quotes to check'],
])('%j with %i texts is %s', (states, texts, outcome, text) => {
  expect(say(states, texts)).toEqual({ outcome, text });
});

test('while texts are on their way nothing is claimed', () => {
  expect(say(['exact'], 1, false)).toEqual({ outcome: 'pending', text: 'Checking the quotes…' });
});

test('a check that did not run is no check', () => {
  const given = { quotes: quotesOf(['unchecked']), textByArticle: new Map(), done: true };
  expect(summariseCheck({ ...given, failed: true }).text).toMatch(/^Quotes not checked/);
});

test('texts that did not come are told apart from texts that nobody has', () => {
  const given = { quotes: quotesOf(['unchecked']), textByArticle: new Map(), done: true };
  expect(summariseCheck({ ...given, unfetched: true })).toEqual({
    outcome: 'unchecked',
    text: 'Quotes not checked: the texts could not be fetched',
  });
});

test('what matches is what stands in the text in one place', () => {
  const counts = countStates(quotesOf(['exact', 'moved', 'normalised', 'ambiguous', 'missing']));
  expect(counts).toMatchObject({ exact: 1, ambiguous: 1, unchecked: 0 });
  expect(countMatches(counts)).toBe(3);
});
