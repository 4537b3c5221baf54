// Does a text keep all of its letters when it is broken into lines, and does each line fit?
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from '../../src/picture/break-lines.ts';

const LETTERS = { size: 10, weight: 400 } as const;
const measure = (text: string) => 10 * [...text].length;
const broken = (text: string, width: number, most = 100) =>
  breakLines(text, LETTERS, width, most, measure);

it('every line fits, and together they are the text', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 300 }), (list, width) => {
      const text = list.join(' ');
      const lines = broken(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }),
    { seed: 20_310_602, numRuns: 200 },
  );
});

it('a link is broken inside of itself', () => {
  expect(broken('see https://demarche.example', 120)).toEqual([
    'see',
    'https://dem',
    'arche.examp',
    'le',
  ]);
});

it('what does not fit into the lines there are is cut with an ellipsis', () => {
  expect(broken('one two three four five', 110, 2)).toEqual(['one two', 'three fou…']);
});
