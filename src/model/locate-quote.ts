// Does a quote stand in a text, and where? Never fuzzy: a sentence and its negation are 99 % alike.
import { findPlaces } from './find-places.ts';
import {
  continuesLetter,
  type FoldedText,
  type Folding,
  foldTyping,
  nameFoldings,
  unfoldSpan,
} from './normalise-text.ts';
import type { Quote, TextSpan } from './stance-graph.ts';

export interface QuoteLocation {
  readonly state: 'exact' | 'moved' | 'normalised' | 'ambiguous' | 'missing';
  /** What had to be folded, where the state is `normalised`. */
  readonly folding?: readonly Folding[];
  /** Offsets into the text as supplied, where there is exactly one place. */
  readonly at?: TextSpan;
  /** Where several places fit: the first of them. */
  readonly places?: readonly TextSpan[];
}

/** What the search needs to know of a quote. */
export type QuotedWords = Pick<Quote, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>;

/** A text made ready for many quotes. */
export interface PreparedText {
  readonly text: string;
  folded(): FoldedText;
}

const MISSING: QuoteLocation = { state: 'missing' };
const MOST_PLACES = 20;
const BLANK = /^\s*$/;

export function prepareText(text: string): PreparedText {
  let folded: FoldedText | null = null;
  return {
    text,
    folded() {
      folded ??= foldTyping(text);
      return folded;
    },
  };
}

export function locateQuote(text: string, quote: QuotedWords): QuoteLocation {
  return locateInPrepared(prepareText(text), quote);
}

export function locateInPrepared(prepared: PreparedText, quote: QuotedWords): QuoteLocation {
  if (BLANK.test(quote.exact)) return MISSING;
  return locateAsWritten(prepared.text, quote) ?? locateFolded(prepared, quote) ?? MISSING;
}

function locateAsWritten(text: string, quote: QuotedWords): QuoteLocation | null {
  const { exact, prefix = '', suffix = '', start, end } = quote;
  if (start !== undefined && end !== undefined && text.slice(start, end) === exact)
    return { state: 'exact', at: [start, end] };
  const spanAt = (place: number): TextSpan => {
    const from = place + prefix.length;
    return [from, from + exact.length];
  };
  const { places } = findPlaces(
    text,
    prefix + exact + suffix,
    MOST_PLACES,
    (place) => !cutsLetter(text, ...spanAt(place)),
  );
  const spans = places.map(spanAt);
  // Nothing has moved where no offsets were given.
  return judge(spans, start === undefined ? { state: 'exact' } : { state: 'moved' });
}

function locateFolded(prepared: PreparedText, quote: QuotedWords): QuoteLocation | null {
  const { exact, prefix = '', suffix = '', start, end } = quote;
  const { text } = prepared;
  if (start !== undefined && end !== undefined && !cutsLetter(text, start, end)) {
    const there = text.slice(start, end);
    if (foldTyping(there).text === foldTyping(exact).text)
      return { state: 'normalised', folding: nameFoldings(there, exact), at: [start, end] };
  }
  // The context is folded together with the quote: white space and accents may straddle the border.
  const whole = foldTyping(prefix + exact + suffix);
  const inner = innerSpan(whole, prefix.length, prefix.length + exact.length);
  if (inner === null) return null;
  const folded = prepared.folded();
  const around = (place: number) => unfoldSpan(folded, place, whole.text.length);
  const inside = (place: number) => unfoldSpan(folded, place + inner[0], inner[1] - inner[0]);
  const { places } = findPlaces(
    folded.text,
    whole.text,
    MOST_PLACES,
    (place) => around(place) !== null && inside(place) !== null,
  );
  const [first] = places;
  const outer = first === undefined ? null : around(first);
  const folding = outer === null ? [] : nameFoldings(text.slice(...outer), prefix + exact + suffix);
  const spans = places.map(inside).filter((span) => span !== null);
  return judge(spans, { state: 'normalised', folding });
}

function judge(spans: readonly TextSpan[], found: QuoteLocation): QuoteLocation | null {
  const [only] = spans;
  if (only === undefined) return null;
  return spans.length === 1 ? { ...found, at: only } : { state: 'ambiguous', places: spans };
}

/** Where the quote itself lies in its folded context. */
function innerSpan(whole: FoldedText, from: number, to: number): TextSpan | null {
  let first = 0;
  while (first < whole.text.length && (whole.ends[first] ?? 0) <= from) first++;
  let end = whole.text.length;
  while (end > first && (whole.starts[end - 1] ?? 0) >= to) end--;
  return end > first ? [first, end] : null;
}

function cutsLetter(text: string, start: number, end: number): boolean {
  return continuesLetter(text, start) || continuesLetter(text, end);
}
