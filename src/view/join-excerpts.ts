// What can be read of an article whose text nobody has? Its quotes with their context, joined where they meet.
import type { Quote, TextSpan } from '../model/stance-graph.ts';

export interface Excerpt {
  readonly start: number;
  readonly text: string;
  /** False: the data does not say where it stands, and `start` only keeps it apart from the others. */
  readonly known: boolean;
}

interface Joined {
  readonly excerpts: readonly Excerpt[];
  readonly spanOf: ReadonlyMap<Quote, TextSpan>;
}

interface Piece {
  readonly quote: Quote;
  readonly start: number;
  readonly text: string;
}

/** In order of their places; those without one follow in the order given. */
export function joinExcerpts(quotes: readonly Quote[]): Joined {
  const excerpts: Excerpt[] = [];
  const spanOf = new Map<Quote, TextSpan>();
  const adrift: Quote[] = [];
  for (const quote of quotes) if (placeOf(quote) === null) adrift.push(quote);
  const placed = quotes.map(placeOf).filter((piece) => piece !== null);
  for (const piece of placed.toSorted((a, b) => a.start - b.start)) {
    const last = excerpts.at(-1);
    const joined = last === undefined ? null : join(last, piece);
    const apart = last === undefined || piece.start > last.start + last.text.length;
    if (joined !== null) excerpts.splice(-1, 1, joined);
    else if (apart) excerpts.push({ start: piece.start, text: piece.text, known: true });
    // Two contexts that contradict each other: at least one of the places is wrong.
    else {
      adrift.push(piece.quote);
      continue;
    }
    spanOf.set(piece.quote, spanIn(piece.start, piece.quote));
  }
  for (const quote of adrift) {
    const last = excerpts.at(-1);
    const start = last === undefined ? 0 : last.start + last.text.length + 1;
    excerpts.push({ start, text: wordsOf(quote), known: false });
    spanOf.set(quote, spanIn(start, quote));
  }
  return { excerpts, spanOf };
}

function placeOf(quote: Quote): Piece | null {
  const start = (quote.start ?? -1) - (quote.prefix ?? '').length;
  return start < 0 ? null : { quote, start, text: wordsOf(quote) };
}

function wordsOf({ exact, prefix = '', suffix = '' }: Quote): string {
  return prefix + exact + suffix;
}

function spanIn(start: number, { exact, prefix = '' }: Quote): TextSpan {
  return [start + prefix.length, start + prefix.length + exact.length];
}

/** Null where they do not meet, or do not agree on what they share. */
function join(last: Excerpt, { start, text }: Piece): Excerpt | null {
  const shared = last.text.slice(start - last.start);
  if (start > last.start + last.text.length) return null;
  if (shared.length >= text.length) return shared.startsWith(text) ? last : null;
  return text.startsWith(shared) ? { ...last, text: last.text + text.slice(shared.length) } : null;
}
