// How does a missing quote differ from the place in its text that is most like it?
import type { CheckedQuote } from '../model/check-quotes.ts';
import { diffQuote } from '../model/diff-quote.ts';
import type { WordDiff } from '../model/diff-words.ts';
import { type IndexedWords, indexWords } from '../model/index-words.ts';
import { foldTyping } from '../model/normalise-text.ts';
import { type Dataset, isQuote } from '../model/stance-graph.ts';
import { textByArticle } from './check-dataset.ts';
import type { GatheredTexts } from './gather-texts.ts';

// Who has so many missing quotes has the wrong text: more differences say no more.
const MOST_DIFFS = 200;

/** Texts are indexed when the first quote of theirs is missing. */
export function diffMissing(
  dataset: Dataset,
  texts: GatheredTexts,
): (quote: CheckedQuote) => WordDiff | null {
  const supplied = textByArticle(dataset, texts);
  const indexes = new Map<string, IndexedWords>();
  const stanceById = new Map(dataset.stances.map((stance) => [stance.id, stance]));
  let done = 0;
  return ({ stance, evidence, article, location }) => {
    const text = supplied.get(article);
    const quote = stanceById.get(stance)?.evidence[evidence];
    if (location.state !== 'missing' || text === undefined || quote === undefined) return null;
    if (!isQuote(quote) || done === MOST_DIFFS) return null;
    done++;
    const index = indexes.get(article) ?? indexWords(foldTyping(text));
    indexes.set(article, index);
    return diffQuote(text, index, quote);
  };
}
