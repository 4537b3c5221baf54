// In which words does a quote that was not found differ from the place most like it?
import type { GraphIndex } from '../graph/index-graph.ts';
import { diffQuote, shortenRuns } from '../model/diff-quote.ts';
import type { WordRun } from '../model/diff-words.ts';
import { type IndexedWords, indexWords } from '../model/index-words.ts';
import { foldTyping } from '../model/normalise-text.ts';
import { isQuote, type StanceId } from '../model/stance-graph.ts';
import type { Provenance, SuppliedText } from './provenance.ts';

/** A text is indexed when the first quote of it is missing. */
const indexOf = new WeakMap<SuppliedText, IndexedWords>();

/** Null where nothing in the text is like it, or there is no text. */
export function diffFinding(
  { stanceById }: GraphIndex,
  { textByArticle }: Pick<Provenance, 'textByArticle'>,
  stance: StanceId,
  place: number,
): readonly WordRun[] | null {
  const quote = stanceById.get(stance)?.stance.evidence[place];
  if (quote === undefined || !isQuote(quote)) return null;
  const supplied = textByArticle.get(quote.article);
  if (supplied === undefined) return null;
  const index = indexOf.get(supplied) ?? indexWords(foldTyping(supplied.text));
  indexOf.set(supplied, index);
  const diff = diffQuote(supplied.text, index, quote);
  return diff === null ? null : shortenRuns(diff.runs);
}
