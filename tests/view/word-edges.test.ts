import { describe, expect, it } from 'vitest';
import { isWordEdge, lineAround, wordsAfter, wordsBefore } from '../../src/view/word-edges.ts';

const cut = (text: string, span: readonly [number, number] | null) =>
  span === null ? null : text.slice(...span);

describe('the line around a place', () => {
  it('reaches from one line end to the next', () => {
    const text = 'one\ntwo three\nfour';
    expect(cut(text, lineAround(text, 6))).toBe('two three');
    expect(cut(text, lineAround(text, 0))).toBe('one');
  });

  it('is bounded where a text has no line ends', () => {
    const [from, to] = lineAround('a'.repeat(5_000), 2_500);
    expect(to - from).toBeLessThan(2_000);
  });
});

describe('an edge of words', () => {
  it('lies between words and marks, at the ends of a line, and nowhere within', () => {
    expect([0, 2, 4, 5].map((at) => isWordEdge('No, no', at))).toEqual([true, true, true, false]);
    expect(isWordEdge('one\ntwo', 4)).toBe(true);
  });

  it('is known in a script without spaces', () => {
    const text = '开放码头';
    expect(isWordEdge(text, 0)).toBe(true);
    expect([1, 2, 3].some((at) => isWordEdge(text, at))).toBe(true);
  });
});

describe('the words beside a place', () => {
  const text = 'The first line.\n\nHe said: “we will open” today';

  it('after it are as many as asked for, with the marks before them', () => {
    const at = text.indexOf('“');
    expect(cut(text, wordsAfter(text, [at, text.length], 2))).toBe('“we will');
  });

  it('before it are as many as asked for, with the marks behind them', () => {
    const at = text.indexOf('we');
    expect(cut(text, wordsBefore(text, [0, at], 1))).toBe('said: “');
    expect(cut(text, wordsBefore(text, [0, at], 9))).toBe('He said: “');
  });

  it('at the end of a line are those of the neighbouring line', () => {
    expect(cut(text, wordsAfter(text, [15, text.length], 2))).toBe('He said');
    expect(cut(text, wordsBefore(text, [0, 17], 2))).toBe('first line.');
  });

  it('are none where only marks stand', () => {
    expect(wordsAfter('no.”\nyes', [2, 8], 3)).toBeNull();
  });

  it('leave out what the end of a cut text may have halved', () => {
    expect(cut('and then depa', wordsAfter('and then depa', [0, 13], 9, true))).toBe('and then');
    expect(cut('uncil said: ', wordsBefore('uncil said: ', [0, 12], 9, true))).toBe('said:');
  });
});
