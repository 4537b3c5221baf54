// Is a missing quote compared with the place that a person would point at, in no more words than it takes?
import { expect, test } from 'vitest';
import { diffQuote, shortenRuns } from '../../src/model/diff-quote.ts';
import { indexWords } from '../../src/model/index-words.ts';
import type { QuotedWords } from '../../src/model/locate-quote.ts';
import { foldTyping } from '../../src/model/normalise-text.ts';

const LONG = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
const TEXT = `It was written on a wall. “The boats must\nsail,” he said. ${LONG} and that was all.`;

function diff(quote: QuotedWords) {
  const found = diffQuote(TEXT, indexWords(foldTyping(TEXT)), quote);
  return found === null ? null : shortenRuns(found.runs);
}

test('a letter that differs is shown in its word', () => {
  expect(diff({ exact: 'It was writtan on a wall' })).toEqual([
    { in: 'both', words: 'It was', spaced: false },
    { in: 'quote', words: 'writtan', spaced: true },
    { in: 'text', words: 'written', spaced: true },
    { in: 'both', words: 'on a wall', spaced: true },
  ]);
});

test('where the words themselves stand there, what differs is their context', () => {
  const runs = diff({ exact: 'The boats must sail', prefix: 'on a door. “', suffix: ',” he said' });
  expect(runs?.filter((run) => run.in !== 'both').map(({ words }) => words)).toEqual([
    'door',
    'wall',
  ]);
});

test('of a long run that agrees only the words next to the difference are left', () => {
  const runs = diff({ exact: `he says. ${LONG} and that were all` });
  const agreeing = runs?.find(({ words }) => words.includes('…'))?.words ?? '';
  expect(agreeing).toMatch(/word0 .*… .*word39 and that$/);
  expect(agreeing.length).toBeLessThan(160);
});

test('what is like nothing in the text has no difference to show', () => {
  expect(diff({ exact: 'Seven oranges were peeled yesterday' })).toBeNull();
});
