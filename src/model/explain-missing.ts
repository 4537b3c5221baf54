// Why is a quote not in the text? How far it agrees with the text, and the first words that differ.
import { excerptText } from './excerpt.ts';
import { findPlaces } from './find-places.ts';
import type { PreparedText, QuotedWords } from './locate-quote.ts';
import { replaceLookAlikes } from './look-alikes.ts';
import { foldTyping } from './normalise-text.ts';

// A shorter beginning agrees by chance.
const SHORTEST_BEGINNING = 8;
const SHOWN = 40;

/** A sentence for a message; for a quote whose state is `missing`. */
export function explainMissing(prepared: PreparedText, quote: QuotedWords): string {
  const text = prepared.folded();
  const exact = foldTyping(quote.exact).text;
  const { places, longest } = findPlaces(text.text, exact, 1);
  const [place] = places;
  if (place !== undefined)
    return `the words stand at ${text.starts[place]}, but not between the given prefix and suffix`;
  if (longest.length < Math.min(SHORTEST_BEGINNING, exact.length))
    return 'not even its beginning stands there';
  const agreed = wordStart(exact, longest.length);
  const found = text.text.slice(longest.at + agreed, longest.at + agreed + SHOWN);
  const wanted = exact.slice(agreed, agreed + SHOWN);
  const goesOn = (whole: string, from: number) => (from + SHOWN < whole.length ? '…' : '');
  const quoted = `"${excerptText(wanted)}${goesOn(exact, agreed)}"`;
  const stands = `"${excerptText(found)}${goesOn(text.text, longest.at + agreed)}"`;
  const differ = `it agrees up to character ${agreed}; then the quote has ${quoted} where the text has ${stands}`;
  const disguised = replaceLookAlikes(wanted) === replaceLookAlikes(found) && wanted !== found;
  return disguised ? `${differ}, which only looks the same (letters of another alphabet)` : differ;
}

/** Differences are shown from the beginning of the word they are in. */
function wordStart(text: string, at: number): number {
  return text.lastIndexOf(' ', Math.max(0, at - 1)) + 1;
}
