// Which quotes can be written as they stand in the text, and which need a person? Only what was found at one place is touched.
import type { CheckedQuote } from '../model/check-quotes.ts';
import { locateInPrepared, type PreparedText, type QuotedWords } from '../model/locate-quote.ts';
import { continuesLetter, foldTyping } from '../model/normalise-text.ts';
import type { ArticleId, Quote, TextSpan } from '../model/stance-graph.ts';

export interface Mend {
  readonly quote: CheckedQuote;
  readonly before: QuotedWords;
  readonly after: QuotedWords;
}

export interface LeftAlone {
  readonly quote: CheckedQuote;
  /** As the end of a sentence. */
  readonly reason: string;
}

export interface Proposal {
  readonly mends: readonly Mend[];
  readonly left: readonly LeftAlone[];
}

// As the format has it.
const LONGEST_QUOTE = 5_000;
/** How much longer the same words may be in the text: blanks and soft hyphens. */
const SLACK = 4;

export function proposeMends(
  quotes: readonly { readonly checked: CheckedQuote; readonly quote: Quote }[],
  textOf: (article: ArticleId) => PreparedText | string,
): Proposal {
  const mends: Mend[] = [];
  const left: LeftAlone[] = [];
  for (const { checked, quote } of quotes) {
    const { state } = checked.location;
    if (state === 'exact' || state === 'unchecked') continue;
    const text = textOf(checked.article);
    const found = typeof text === 'string' ? text : mendQuote(text, quote, checked.location);
    if (typeof found === 'string') left.push({ quote: checked, reason: found });
    else mends.push({ quote: checked, before: quote, after: found });
  }
  return { mends, left };
}

/** The quote as it stands in the text, or why that is for a person to decide. */
function mendQuote(
  prepared: PreparedText,
  quote: Quote,
  { state, at }: CheckedQuote['location'] & { readonly at?: TextSpan },
): QuotedWords | string {
  if (state === 'ambiguous') return 'the words stand in several places';
  if (at === undefined) return 'the words do not stand in the text';
  const { text } = prepared;
  const [start, end] = at;
  const prefix = contextBefore(text, start, quote.prefix ?? '');
  const suffix = contextAfter(text, end, quote.suffix ?? '');
  // Context that stands elsewhere may be right and the offsets wrong.
  if (prefix === null || suffix === null)
    return 'its prefix and suffix do not stand around the words at its offsets';
  // Nothing is added that the quote did not have.
  const mended: QuotedWords = {
    exact: text.slice(start, end),
    ...(quote.prefix !== undefined && { prefix }),
    ...(quote.suffix !== undefined && { suffix }),
    ...(quote.start !== undefined && { start, end }),
  };
  if ([mended.exact, prefix, suffix].some(({ length }) => length > LONGEST_QUOTE))
    return 'as it stands in the text it is longer than a quote may be';
  const again = locateInPrepared(prepared, mended);
  return again.state === 'exact' && again.at?.[0] === start && again.at[1] === end
    ? mended
    : 'written as it stands there it would not be found at that place';
}

/** The words before a place that fold to these, as they stand there; white space may belong to the quote. */
function contextBefore(text: string, end: number, words: string): string | null {
  if (text.slice(0, end).endsWith(words)) return words;
  const from = Math.max(0, end - SLACK * (words.length + SLACK));
  const near = foldTyping(text.slice(from, end));
  const folded = foldTyping(words).text;
  const wanted = near.text.endsWith(folded) ? folded : folded.trimEnd();
  if (wanted === '') return '';
  if (!near.text.endsWith(wanted)) return null;
  const start = from + (near.starts[near.text.length - wanted.length] ?? 0);
  return continuesLetter(text, start) ? null : text.slice(start, end);
}

function contextAfter(text: string, start: number, words: string): string | null {
  if (text.startsWith(words, start)) return words;
  const near = foldTyping(text.slice(start, start + SLACK * (words.length + SLACK)));
  const folded = foldTyping(words).text;
  const wanted = near.text.startsWith(folded) ? folded : folded.trimStart();
  if (wanted === '') return '';
  if (!near.text.startsWith(wanted)) return null;
  const end = start + (near.ends[wanted.length - 1] ?? 0);
  return continuesLetter(text, end) ? null : text.slice(start, end);
}
