// Where do words begin and end in a line of text, in any script?
import type { TextSpan } from '../model/stance-graph.ts';

/** Texts without line ends are looked at through a window. */
const WINDOW = 600;
const LINE_END = /[\n\r\u2028\u2029]/;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The line that a place lies in, or as much of it as anybody needs. */
export function lineAround(text: string, at: number): TextSpan {
  let from = at;
  let to = at;
  while (from > 0 && at - from < WINDOW && !LINE_END.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && to - at < WINDOW && !LINE_END.test(text[to] ?? '')) to += 1;
  return [from, to];
}

/** True at the ends of a line too. */
export function isWordEdge(text: string, at: number): boolean {
  const [from, to] = lineAround(text, at);
  if (at === from || at === to) return true;
  return segmenter.segment(text.slice(from, to)).containing(at - from)?.index === at - from;
}

/**
 * The first words within a span, at most those of one line, with the marks before them; null if there is none. `cut`
 * says that the text may end within a word.
 */
export function wordsAfter(
  text: string,
  [start, end]: TextSpan,
  count: number,
  cut = false,
): TextSpan | null {
  const from = skip(text, start, end, 1);
  const lineEnd = Math.min(end, lineAround(text, from)[1]);
  const all = wordsWithin(text, from, lineEnd);
  const words = cut && lineEnd === text.length ? all.slice(0, -1) : all;
  const last = words[Math.min(count, words.length) - 1];
  return last === undefined ? null : [from, last[1]];
}

/** The last words within a span, from the other side. */
export function wordsBefore(
  text: string,
  [start, end]: TextSpan,
  count: number,
  cut = false,
): TextSpan | null {
  const to = skip(text, end, start, -1);
  const lineStart = Math.max(start, lineAround(text, to)[0]);
  const all = wordsWithin(text, lineStart, to);
  const words = cut && lineStart === 0 ? all.slice(1) : all;
  const first = words[Math.max(0, words.length - count)];
  return first === undefined ? null : [first[0], to];
}

function wordsWithin(text: string, from: number, to: number): readonly TextSpan[] {
  // The line as a whole: where words end in Chinese depends on what stands around them.
  const [lineFrom, lineTo] = lineAround(text, from);
  return [...segmenter.segment(text.slice(lineFrom, lineTo))]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }): TextSpan => [lineFrom + index, lineFrom + index + segment.length])
    .filter(([first, last]) => first < to && last > from)
    .map(([first, last]) => [Math.max(from, first), Math.min(to, last)]);
}

function skip(text: string, from: number, limit: number, step: 1 | -1): number {
  let at = from;
  while (at !== limit && /\s/.test(text[step === 1 ? at : at - 1] ?? '')) at += step;
  return at;
}
