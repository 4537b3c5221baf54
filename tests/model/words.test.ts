// Are words folded for searching, suggested for misspelt ones, and shown without tricks?
import { describe, expect, test } from 'vitest';
import { excerptText, excerptValue } from '../../src/model/excerpt.ts';
import { foldForSearch } from '../../src/model/fold-text.ts';
import { didYouMean, suggestWord } from '../../src/model/suggest-word.ts';
import { locateOffset, locateOffsets } from '../../src/model/text-place.ts';

test.each([
  ['Nicolás  MADURO\n', 'nicolas maduro'],
  ['Zo\u0308llner', 'zollner'],
  ['ﬁrm', 'firm'],
  ['Ёлка', 'елка'],
])('searching reads %j as %j', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

describe('what was meant', () => {
  const known = ['united-states', 'united-nations', 'russia', 'russia-mfa'];
  test.each([
    ['untied-states', 'united-states'],
    ['russa', 'russia'],
    ['RUSSIA', 'russia'],
    [' russia', 'russia'],
    ['russiа', 'russia'],
    ['russia-mf', 'russia-mfa'],
  ])('%j: %j', (word, meant) => {
    expect(suggestWord(word, known)).toBe(meant);
  });

  test.each(['caldor', '', 'states', 'x'.repeat(100_000)])(
    'nothing near %.20s is suggested',
    (word) => {
      expect(suggestWord(word, known)).toBeNull();
    },
  );

  test('a letter of another alphabet is pointed out', () => {
    expect(didYouMean('russiа', known)).toContain('another alphabet');
    expect(didYouMean('russai', known)).not.toContain('another alphabet');
  });
});

test('messages show what is hidden, and not too much of it', () => {
  expect(excerptText('a\u001b[31mb\u202ec\u200bd\ud800')).toBe(
    'a\\u001b[31mb\\u202ec\\u200bd\\ud800',
  );
  expect(excerptText('x'.repeat(200))).toHaveLength(80);
  expect(excerptValue([1])).toBe('a list');
  expect(excerptValue(null)).toBe('null');
});

test('lines and columns count from one', () => {
  const text = 'ab\ncd\r\n\nef';
  const places = [
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 4, column: 2 },
  ];
  const offsets = [0, 2, 3, 9];
  expect(offsets.map((offset) => locateOffset(text, offset))).toEqual(places);
  expect(locateOffsets(text, offsets)).toEqual(places);
});
