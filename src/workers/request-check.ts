// Where do the quotes stand in their texts? Asks a worker of its own, and looks here where there is none.
import type { CheckedQuote } from '../model/check-quotes.ts';
import { type ArticleId, type Dataset, isQuote } from '../model/stance-graph.ts';
import { askOnce } from './ask-once.ts';
import type { CheckRequest } from './check-worker.ts';
import workerUrl from './check-worker.ts?worker&url';

interface Checked {
  readonly quotes: readonly CheckedQuote[];
}

/** Only the quotes of articles that have a text are answered for. */
export async function requestCheck(
  dataset: Dataset,
  textByArticle: ReadonlyMap<ArticleId, string>,
  signal: AbortSignal,
): Promise<readonly CheckedQuote[]> {
  const request = { dataset: keepChecked(dataset, textByArticle), textByArticle };
  const { quotes } = await askOnce<Checked>({
    url: workerUrl,
    name: 'check',
    signal,
    ask: (worker) => worker.postMessage(request),
    here: () => checkHere(request),
  });
  return quotes.filter(({ location }) => location.state !== 'unchecked');
}

/** What goes to the worker is copied there, so it is no more than the check needs. */
function keepChecked(dataset: Dataset, textByArticle: ReadonlyMap<ArticleId, string>): Dataset {
  return {
    ...dataset,
    actors: [],
    articles: dataset.articles
      .filter(({ id }) => textByArticle.has(id))
      .map(({ text: _, ...article }) => article),
    stances: dataset.stances.filter(({ evidence }) =>
      evidence.some((each) => isQuote(each) && textByArticle.has(each.article)),
    ),
  };
}

async function checkHere({ dataset, textByArticle }: CheckRequest): Promise<Checked> {
  const { checkQuotes } = await import('../model/check-quotes.ts');
  return { quotes: checkQuotes(dataset, textByArticle, () => 0).quotes };
}
