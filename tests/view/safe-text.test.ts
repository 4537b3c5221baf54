import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, hasHiddenCharacters, startOf, visibleText } from '../../src/view/safe-text.ts';

const CASES = join(import.meta.dirname, '../../../shared/cases/deceiving-text.json');
// Deceiving, but by what they look like and not by hiding.
const LOOK_ALIKES = [
  'combining stack',
  'Greek homoglyphs',
  'math letters',
  'replacement',
  'Arabic number',
];
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u2800]/u;

describe('a text that hides something', () => {
  it('shows a change of direction, a zero width space and a NUL', () => {
    expect(visibleText('\u202eevil\u202c')).toBe('[U+202E]evil[U+202C]');
    expect(visibleText('pay\u200bpal')).toBe('pay[U+200B]pal');
    expect(visibleText('a\u0000b')).toBe('a[U+0000]b');
    expect(visibleText('\u{e0061}')).toBe('[U+E0061]');
  });

  it('is known to hide something', () => {
    expect(hasHiddenCharacters('a\u2060b')).toBe(true);
    expect(hasHiddenCharacters('Two lines\nand a tab\t')).toBe(false);
  });

  it('keeps joiners where they are spelling', () => {
    for (const text of ['می\u200cخواهم', '👩\u200d👧', '🏳️\u200d🌈', 'क्\u200dष']) {
      expect(visibleText(text)).toBe(text);
    }
    expect(visibleText('ab\u200dc')).toBe('ab[U+200D]c');
  });

  it('shows everything that it hides, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const joined = /\u200c|\u200d/.test(text);
        const left = visibleText(text).replace(/[\t\n\r]/g, '');
        expect(joined || !INVISIBLE.test(left)).toBe(true);
      }),
      { seed: 34, numRuns: 1000 },
    );
  });

  it.skipIf(!existsSync(CASES))('is found out in every known case', () => {
    const cases = JSON.parse(readFileSync(CASES, 'utf8')) as { name: string; text: string }[];
    const hidden = cases.filter(({ name }) => !LOOK_ALIKES.includes(name));
    expect(hidden.length).toBeGreaterThan(10);
    for (const { name, text } of hidden) {
      // The last case is an escape that JSON leaves to its reader.
      const meant = text.replace('\\ud800 (as a JSON escape)', '\ud800');
      expect([name, hasHiddenCharacters(meant)]).toEqual([name, true]);
      expect([name, INVISIBLE.test(cutText(meant, 60))]).toEqual([name, false]);
    }
  });
});

describe('a name that is cut', () => {
  it('stays whole while it fits', () => {
    expect(cutText('Caldor', 6)).toBe('Caldor');
    expect(cutText('Caldor!', 6)).toBe('Caldo…');
  });

  it('is counted in characters as a reader sees them', () => {
    expect(cutText('👩‍👧👩‍👧👩‍👧', 3)).toBe('👩‍👧👩‍👧👩‍👧');
    expect(cutText('👩‍👧👩‍👧👩‍👧', 2)).toBe('👩‍👧…');
  });

  it('stands on one line', () => {
    expect(cutText('  Foreign\n\n Ministry ', 60)).toBe('Foreign Ministry');
  });

  it('is short however long it was', () => {
    for (const text of [
      'x'.repeat(1_000_000),
      `a${'\u0301'.repeat(10_000)}`,
      '\n'.repeat(10_000),
      '😀'.repeat(10_000),
    ]) {
      expect(cutText(text, 60).length).toBeLessThanOrEqual(60 * 8);
    }
  });
});

it('a short plain name is cut no other way than by its letters, whatever its script', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const wrong: [text: string, cut: string][] = [];
  for (let code = 0x20; code < 0xa000; code += code < 0x3000 ? 1 : 61) {
    const letter = String.fromCharCode(code);
    for (const text of [`${letter}${letter}`, `a${letter}`, `${letter}é`, `Я${letter}中`]) {
      const whole = visibleText(text).replace(/\s+/gu, ' ').trim();
      const clusters = [...segmenter.segment(whole)].map(({ segment }) => segment.slice(0, 8));
      const cut = cutText(text, 60);
      if (cut !== clusters.join('')) wrong.push([text, cut]);
    }
  }
  expect(wrong).toEqual([]);
});

it('a start of a text has no half character at its end', () => {
  expect(startOf('aaa🙂', 4)).toBe('aaa');
  expect(startOf('aaa🙂', 5)).toBe('aaa🙂');
  expect(startOf('aaaa', 3)).toBe('aaa');
});
