// Which stretches of a text stand inside quotation marks? By typography alone, in the habits of many languages.
import type { TextSpan } from './stance-graph.ts';

/** What closes a mark that opened; a straight mark closes itself. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['｢', '｣'],
  ['〝', '〞〟'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['"', '"'],
  ["'", "'"],
]);
const MARK = /["'“”„«»‹›「」『』﹁﹂﹃﹄｢｣〝〞〟‘’‚]/gu;
/** These are apostrophes too, or close more often than they open. */
const DOUBTFUL_OPENERS = `"'”»›‘`;
const APOSTROPHES = "'’";
const LETTER = /[\p{L}\p{N}]/u;
const BLANKS = /\s*/y;
const SPACE_OR_OPENING = /[\s([{–—\-"'“‘„«‹/]/u;

interface Open {
  readonly mark: string;
  readonly start: number;
  paragraph: number;
}

/** Stretches from opening to closing mark, both included; nested ones follow their outer one. */
export function locateQuotations(text: string): readonly TextSpan[] {
  const paragraphStarts = startsOfParagraphs(text);
  const found: TextSpan[] = [];
  let open: Open[] = [];
  let paragraph = 0;
  let firstLetter = skipBlanks(text, 0);
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    while ((paragraphStarts[paragraph + 1] ?? Number.POSITIVE_INFINITY) <= index) {
      paragraph++;
      firstLetter = skipBlanks(text, paragraphStarts[paragraph] ?? 0);
    }
    const resumed =
      index === firstLetter ? open.find((other) => resumes(other.mark, mark)) : undefined;
    if (resumed !== undefined) {
      resumed.paragraph = paragraph;
      continue;
    }
    // A straight mark says nothing about its side, so one left open ends with its paragraph.
    open = open.filter((other) => other.paragraph === paragraph || !isStraight(other.mark));
    const closed = open.findLastIndex((other) => closes(other.mark, mark, text, index));
    const closing = open[closed];
    if (closing !== undefined) {
      found.push([closing.start, index + 1]);
      open = open.slice(0, closed);
    } else if (opens(mark, text, index)) {
      // The same mark once more: the earlier one was never closed.
      open = open.filter((other) => other.mark !== mark);
      open.push({ mark, start: index, paragraph });
    }
  }
  return found.sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd);
}

/** A quotation that runs on repeats its mark at the head of each paragraph; French repeats the closing one. */
function resumes(opened: string, mark: string): boolean {
  return mark === opened || (opened === '«' && mark === '»');
}

function closes(opened: string, mark: string, text: string, index: number): boolean {
  if (CLOSERS.get(opened)?.includes(mark) !== true) return false;
  if (APOSTROPHES.includes(mark) && LETTER.test(text[index + 1] ?? '')) return false;
  return !isStraight(mark) || !/\s/.test(text[index - 1] ?? ' ');
}

function opens(mark: string, text: string, index: number): boolean {
  if (!CLOSERS.has(mark)) return false;
  if (!DOUBTFUL_OPENERS.includes(mark)) return true;
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  return SPACE_OR_OPENING.test(before) && !/\s/.test(after);
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "'";
}

function skipBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

/** Blank lines part paragraphs; a text without any between its lines has one paragraph to a line. */
function startsOfParagraphs(text: string): readonly number[] {
  // A carriage return alone ends a line in old files; every place stays where it is.
  const even = text.replaceAll(/\r(?!\n)/g, '\n');
  const breaks = /\n[^\S\n]*\n/.test(even.trim()) ? /\n(?:[^\S\n]*\n)+/g : /\n/g;
  return [0, ...Array.from(even.matchAll(breaks), ({ 0: gap, index }) => index + gap.length)];
}
