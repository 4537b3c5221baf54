// Which lines does a text take in a given breadth?
import type { Letters } from './figure.ts';

export type MeasureLetters = (text: string, letters: Letters) => number;

/** Letters that stand in for those of the page elsewhere run broader. */
const SLACK = 1.08;

/** At spaces, and inside of what is too long for a line, as links are; what is left over is cut with an ellipsis. */
export function breakLines(
  text: string,
  letters: Letters,
  width: number,
  most: number,
  measure: MeasureLetters,
): readonly string[] {
  const fits = (line: string) => measure(line, letters) * SLACK <= width;
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ').flatMap((word) => (fits(word) ? [word] : chop(word, fits)));
  for (const [place, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length + 1 === most)
      return [...lines, cut(`${line} ${words.slice(place).join(' ')}`, fits)];
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

/** Pieces as long as a line allows. */
function chop(word: string, fits: (line: string) => boolean): readonly string[] {
  const characters = [...word];
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; ) {
    const length = Math.max(
      1,
      longest(characters.length - from, (count) =>
        fits(characters.slice(from, from + count).join('')),
      ),
    );
    pieces.push(characters.slice(from, from + length).join(''));
    from += length;
  }
  return pieces;
}

function cut(text: string, fits: (line: string) => boolean): string {
  const characters = [...text];
  const length = longest(characters.length, (count) =>
    fits(`${characters.slice(0, count).join('')}…`),
  );
  return `${characters.slice(0, length).join('').trimEnd()}…`;
}

/** The largest count up to `most` that does; what is longer never does where what is shorter does not. */
function longest(most: number, does: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (does(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
