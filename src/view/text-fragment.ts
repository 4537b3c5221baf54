// Which address opens a page at these very words? That of the page with a text directive behind it.
import { foldForSearch } from '../model/fold-text.ts';
import type { QuotedWords } from '../model/locate-quote.ts';
import type { TextSpan } from '../model/stance-graph.ts';
import { isWordEdge, lineAround, wordsAfter, wordsBefore } from './word-edges.ts';

/** The text of the article, and where in it the words were found. */
export interface FoundWords {
  readonly text: string;
  readonly at: TextSpan;
}

/** The words with what is known around them. */
interface Passage {
  readonly text: string;
  readonly at: TextSpan;
  /** Not a part of the article, cut out anywhere, but all of it. */
  readonly complete: boolean;
}

const LONGEST_TERM = 300;
const WORDS_OF_RANGE = 8;
/** How many words of context are tried where the quote alone leads elsewhere. */
const MORE_CONTEXT = [0, 3, 8, 20];
const ALL_CONTEXT = 8;

/**
 * Without the text nobody knows whether the words stand on the page twice, so the context that the data give goes along;
 * with it, only as much as makes the place the only one.
 */
export function linkToWords(url: string, words: QuotedWords, found: FoundWords | null): string {
  const mark = url.indexOf('#');
  const page = mark === -1 ? url : url.slice(0, mark);
  const [own = ''] = mark === -1 ? [] : url.slice(mark + 1).split(':~:');
  return `${page}#${own}:~:${buildTextDirective(words, found)}`;
}

export function buildTextDirective(words: QuotedWords, found: FoundWords | null): string {
  const passage = found === null ? joinContext(words) : { ...found, complete: true };
  const { head, tail } = cutRange(passage);
  const { prefix, suffix } = chooseContext(passage, head, tail);
  const term = (span: TextSpan) => encodeTerm(passage.text.slice(...span));
  const terms = [
    prefix && `${term(prefix)}-`,
    term(head),
    tail && term(tail),
    suffix && `-${term(suffix)}`,
  ];
  return `text=${terms.filter(Boolean).join(',')}`;
}

function joinContext({ exact, prefix = '', suffix = '' }: QuotedWords): Passage {
  const at: TextSpan = [prefix.length, prefix.length + exact.length];
  return { text: prefix + exact + suffix, at, complete: false };
}

/** A term may not run over a paragraph, and a long one breaks at the first difference of the page. */
function cutRange({ text, at: [start, end] }: Passage): {
  head: TextSpan;
  tail: TextSpan | null;
} {
  const from = start + blanks(/^\s*/, text.slice(start, end));
  const to = end - blanks(/\s*$/, text.slice(start, end));
  const firstLine = Math.min(to, lineAround(text, from)[1]);
  const lastLine = Math.max(from, lineAround(text, to)[0]);
  if (firstLine === to && to - from <= LONGEST_TERM) return { head: [from, to], tail: null };
  const head: TextSpan = [
    from,
    wordsAfter(text, [from, firstLine], WORDS_OF_RANGE)?.[1] ?? firstLine,
  ];
  for (let count = WORDS_OF_RANGE; ; count *= 2) {
    const first = wordsBefore(text, [Math.max(lastLine, head[1]), to], count)?.[0];
    const tail: TextSpan = [first ?? Math.max(lastLine, head[1]), to];
    // The range ends where these words come first.
    const earlier = text.indexOf(text.slice(...tail), head[1]);
    if (earlier === tail[0] || first === undefined || count > LONGEST_TERM) return { head, tail };
  }
}

function chooseContext(
  passage: Passage,
  head: TextSpan,
  tail: TextSpan | null,
): { prefix: TextSpan | null; suffix: TextSpan | null } {
  const { text, complete } = passage;
  const end = (tail ?? head)[1];
  const whole = isWordEdge(text, head[0]) && isWordEdge(text, end);
  let context = contextOf(ALL_CONTEXT);
  if (!complete) return context;
  const folded = foldForSearch(text);
  for (const count of MORE_CONTEXT) {
    if (count === 0 && !whole) continue;
    context = contextOf(count);
    const from = context.prefix?.[0] ?? head[0];
    const to = tail === null ? (context.suffix?.[1] ?? head[1]) : head[1];
    if (standsOnce(folded, text.slice(from, to))) return context;
  }
  return context;

  function contextOf(count: number) {
    if (count === 0) return { prefix: null, suffix: null };
    const prefix = wordsBefore(text, [0, head[0]], count, !complete);
    const needsSuffix = !complete || tail === null || !isWordEdge(text, end);
    const suffix = needsSuffix ? wordsAfter(text, [end, text.length], count, !complete) : null;
    return { prefix, suffix };
  }
}

/** As browsers search: whatever the case and the accents. */
function standsOnce(folded: string, words: string): boolean {
  const wanted = foldForSearch(words);
  return folded.indexOf(wanted, folded.indexOf(wanted) + 1) === -1;
}

function blanks(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The hyphen and the comma separate terms, the ampersand separates directives. */
function encodeTerm(text: string): string {
  const words = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
