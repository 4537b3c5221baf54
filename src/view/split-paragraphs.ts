// Where does one paragraph of a text end and the next begin, and which of them are headings?
import type { TextSpan } from '../model/stance-graph.ts';
import type { ParagraphRole } from './reader.ts';

export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly role: ParagraphRole;
}

/** A title and its subtitle have no more than line ends between them. */
const LINE_ENDS = 4;

const BLANK_LINE = /\n[^\S\n]*\n/;
/** So late nobody wraps a line by hand: what is longer is a paragraph. */
const LONGEST_WRAPPED = 120;

/**
 * Blank lines part paragraphs; in a text without any, or with long lines in a row, every line is one. Only white space is left out.
 * `from` is where the text begins in the article, to which the headings refer.
 */
export function splitParagraphs(
  text: string,
  headings: readonly TextSpan[],
  from = 0,
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const [start, end] of [
    ...findBreaks(evenLineEnds(text), headings, from),
    [text.length, text.length],
  ]) {
    const piece = trimPiece(text, at, start ?? at);
    if (piece !== null)
      pieces.push({
        start: from + piece[0],
        text: text.slice(...piece),
        role: roleOf([from + piece[0], from + piece[1]], headings),
      });
    at = Math.max(at, end ?? at);
  }
  return pieces;
}

/** A carriage return alone ends a line in old files. Every place stays where it is. */
function evenLineEnds(text: string): string {
  return text.replaceAll(/\r(?!\n)/g, '\n');
}

function findBreaks(text: string, headings: readonly TextSpan[], from: number): TextSpan[] {
  const wrapped = BLANK_LINE.test(text.trim()) && !hasLongLines(text);
  const lineEnds = wrapped ? /\n(?:[^\S\n]*\n)+/g : /\n/g;
  const breaks = Array.from(
    text.matchAll(lineEnds),
    ({ 0: gap, index }): TextSpan => [index, index + gap.length],
  );
  // A heading stands alone, even where no blank line parts it from its paragraph.
  for (const heading of headings) {
    const [start, end] = [heading[0] - from, heading[1] - from];
    if (start > 0 && text[start - 1] === '\n') breaks.push([start, start]);
    if (end > 0 && /[\r\n]/.test(text[end] ?? '')) breaks.push([end, end]);
  }
  return breaks.sort(([a], [b]) => a - b);
}

/** One after the other, without a blank line between them. */
function hasLongLines(text: string): boolean {
  const lines = text.split('\n');
  return lines.some(
    (line, at) => line.length > LONGEST_WRAPPED && (lines[at + 1] ?? '').trim() !== '',
  );
}

function trimPiece(text: string, start: number, end: number): TextSpan | null {
  const piece = text.slice(start, end);
  const length = piece.trim().length;
  if (length === 0) return null;
  const first = start + piece.length - piece.trimStart().length;
  return [first, first + length];
}

function roleOf([start, end]: TextSpan, headings: readonly TextSpan[]): ParagraphRole {
  const rank = headings.findIndex((heading) => start >= heading[0] && end <= heading[1]);
  const [title, subtitle] = headings;
  if (rank === -1 || title === undefined) return 'text';
  if (title[0] > LINE_ENDS) return 'section';
  if (rank === 0) return 'title';
  const follows = subtitle !== undefined && subtitle[0] - title[1] <= LINE_ENDS;
  return rank === 1 && follows ? 'subtitle' : 'section';
}
