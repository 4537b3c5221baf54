// Where do the quotes stand in their texts? Asks a worker of its own, and looks here where there is none.
import type { CheckedQuote } from '../model/check-quotes.ts';
import { type ArticleId, type Dataset, isQuote } from '../model/stance-graph.ts';
import { trustWorkerUrl } from './app-worker-url.ts';
import type { CheckAnswer, CheckRequest } from './check-worker.ts';
import workerUrl from './check-worker.ts?worker&url';

/** Only the quotes of articles that have a text are answered for. */
export async function requestCheck(
  dataset: Dataset,
  textByArticle: ReadonlyMap<ArticleId, string>,
  signal: AbortSignal,
): Promise<readonly CheckedQuote[]> {
  signal.throwIfAborted();
  const request = { dataset: keepChecked(dataset, textByArticle), textByArticle };
  const worker = startWorker();
  const quotes = worker === null ? await checkHere(request) : await ask(worker, request, signal);
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

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(trustWorkerUrl(workerUrl), { type: 'module', name: 'check' });
  } catch {
    // Some embeddings and old browsers refuse module workers; the check is pure, so it can run here.
    return null;
  }
}

async function checkHere({
  dataset,
  textByArticle,
}: CheckRequest): Promise<readonly CheckedQuote[]> {
  const { checkQuotes } = await import('../model/check-quotes.ts');
  return checkQuotes(dataset, textByArticle, () => 0).quotes;
}

/** One question, one worker: texts come rarely, and a check that nobody waits for any more must end. */
function ask(
  worker: Worker,
  request: CheckRequest,
  signal: AbortSignal,
): Promise<readonly CheckedQuote[]> {
  return new Promise<readonly CheckedQuote[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if ('quotes' in data) resolve(data.quotes);
      else reject(new Error(data.error));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // Its file may be gone since a new version came out; what is loaded here may still do.
      checkHere(request).then(resolve, reject);
    });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
