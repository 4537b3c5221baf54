// Which differences of typing are folded, and does the way back lead to the original?
import { describe, expect, test } from 'vitest';
import {
  continuesLetter,
  foldedIndex,
  foldTyping,
  nameFoldings,
  unfoldSpan,
} from '../../src/model/normalise-text.ts';

test.each([
  ['quotation marks', '“a” «b» „c“ 「d」', '"a" "b" "c" "d"'],
  ['quotation marks', 'it’s ‚so‘', "it's 'so'"],
  ['dashes', '3–4 — so', '3-4 - so'],
  ['ellipses', 'well…', 'well...'],
  ['white space', 'a\r\n\r\n b\u00A0\u3000c\u0085d', 'a b c d'],
  ['soft hyphens', 'well\u00ADknown', 'wellknown'],
  ['NFC', 'Na\u0308he', 'Nähe'],
  ['NFC', '\u1112\u1161\u11ab', '한'],
])('%s: %j reads as %j, and only that folding is named', (folding, typed, folded) => {
  expect(foldTyping(typed).text).toBe(foldTyping(folded).text);
  expect(nameFoldings(typed, folded)).toEqual([folding]);
});

test.each([
  ['case', 'Dam', 'dam'],
  ['accents', 'cafe', 'café'],
  ['digits', '１２', '12'],
  ['ligatures', 'ﬁsh', 'fish'],
  ['single and double marks', '"a"', "'a'"],
  ['look-alikes', 'Аrland', 'Arland'],
  ['invisible joiners', 'a\u200Db', 'ab'],
  ['no space at all', 'can not', 'cannot'],
])('%s are never folded', (_, a, b) => {
  expect(foldTyping(a).text).not.toBe(foldTyping(b).text);
});

describe('the way back', () => {
  const text = 'a  “Na\u0308\u00ADhe”…😀';
  const folded = foldTyping(text);

  test('a match covers whole letters of the original', () => {
    const at = folded.text.indexOf('Nähe');
    expect(text.slice(...(unfoldSpan(folded, at, 4) ?? []))).toBe('Na\u0308\u00ADhe');
  });

  test('a match that cuts a letter in two has none', () => {
    expect(unfoldSpan(folded, folded.text.indexOf('...'), 1)).toBeNull();
    expect(unfoldSpan(folded, folded.text.length - 1, 1)).toBeNull();
    expect(unfoldSpan(folded, folded.text.length, 1)).toBeNull();
  });

  test('an offset of the original has its place in the folded text', () => {
    expect(foldedIndex(folded, 0)).toBe(0);
    expect(foldedIndex(folded, 2)).toBe(2);
    expect(folded.text.slice(foldedIndex(folded, text.indexOf('…')))).toBe('...😀');
    expect(foldedIndex(folded, text.length)).toBe(folded.text.length);
  });
});

test('a letter goes on in its second half and in its marks', () => {
  expect(Array.from('😀e\u0301x'.split(''), (_, at) => continuesLetter('😀e\u0301x', at))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('heaps of marks on one letter stay found as they were typed', () => {
  const heap = `a${'\u0301\u0323'.repeat(200)}`;
  expect(foldTyping(`x${heap} y`).text).toContain(foldTyping(`${heap} y`).text);
});
