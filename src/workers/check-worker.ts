// How are quotes looked up beside the page? Takes stances and texts, answers with where each quote stands.
import { type CheckedQuote, checkQuotes } from '../model/check-quotes.ts';
import type { ArticleId, Dataset } from '../model/stance-graph.ts';

export interface CheckRequest {
  readonly dataset: Dataset;
  readonly textByArticle: ReadonlyMap<ArticleId, string>;
}

export type CheckAnswer = { readonly quotes: readonly CheckedQuote[] } | { readonly error: string };

function answer({ dataset, textByArticle }: CheckRequest): CheckAnswer {
  try {
    return { quotes: checkQuotes(dataset, textByArticle, () => 0).quotes };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  self.postMessage(answer(event.data));
});
