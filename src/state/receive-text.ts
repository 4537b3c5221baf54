// How does a text that the reader brings find its article? Read here, matched, checked, kept in memory only.
import { chooseArticles, sampleQuotes } from '../model/choose-article.ts';
import { type Article, type Dataset, isQuote } from '../model/stance-graph.ts';
import { describeGiven, describeWorse, type GivenText } from '../view/describe-text.ts';
import type { SuppliedText } from '../view/provenance.ts';
import { requestCheck } from '../workers/request-check.ts';
import { givenTextOf, keepText } from './given-texts.ts';
import { asLoadError } from './load-error.ts';
import { setNotices } from './notice-store.ts';
import { ownTextOf } from './own-texts.ts';
import { readTextFile } from './read-text-file.ts';
import {
  addStray,
  type BroughtText,
  beginReceiving,
  endReceiving,
  type NewStray,
} from './stray-texts.ts';
import { findByDigest, supplyText } from './supply-text.ts';

/** Whether something is left over for the reader to decide. A newer call, or another dataset, ends it. */
export async function receiveFiles(dataset: Dataset, files: readonly File[]): Promise<boolean> {
  const signal = beginReceiving(dataset);
  const given: GivenText[] = [];
  let left = false;
  for (const file of files) {
    const found = await receiveFile(dataset, file, signal).catch(
      (error: unknown): NewStray => ({ why: 'unreadable', error: asLoadError(error) }),
    );
    if (signal.aborted) return false;
    if ('why' in found) {
      addStray(dataset, found);
      left = true;
      continue;
    }
    keepText(dataset, found.article.id, found.supplied);
    given.push(found);
    tell(given);
  }
  endReceiving(signal);
  return left;
}

/** The reader says whose text it is. */
export async function giveTo(
  dataset: Dataset,
  article: Article,
  { name, text }: BroughtText,
): Promise<void> {
  const supplied = await supplyText(article, text, 'given');
  keepText(dataset, article.id, supplied);
  const { signal } = new AbortController();
  const failing = await listFailing(dataset, article, supplied, signal);
  tell([{ name, article, supplied, failing }]);
}

function tell(given: readonly GivenText[]): void {
  setNotices('text', describeGiven(given));
}

async function receiveFile(
  dataset: Dataset,
  file: File,
  signal: AbortSignal,
): Promise<GivenText | NewStray> {
  const brought = await readTextFile(file);
  const { name, text } = brought;
  const [article, ...others] = await findArticles(dataset, brought, signal);
  if (article === undefined) return { why: 'unknown', brought };
  if (others.length > 0) return { why: 'tied', brought };
  const supplied = await supplyText(article, text, 'given');
  const failing = await listFailing(dataset, article, supplied, signal);
  const given: GivenText = { name, article, supplied, failing };
  const here = givenTextOf(dataset, article.id) ?? ownTextOf(dataset, article.id);
  if (here === null || here.text === supplied.text || supplied.digest === 'same') return given;
  const worse =
    here.digest === 'same' ||
    failing.length > (await listFailing(dataset, article, here, signal)).length;
  return worse ? { why: 'worse', brought, article, told: describeWorse(given, here) } : given;
}

/** None, the one, or several between which nothing tells. */
async function findArticles(
  dataset: Dataset,
  { name, text }: BroughtText,
  signal: AbortSignal,
): Promise<readonly Article[]> {
  const known = (await findByDigest(dataset, text)) ?? findByName(dataset, name);
  if (known !== null) return [known];
  const sample = sampleQuotes(dataset);
  const found = await requestCheck(sample.dataset, new Map([[sample.article, text]]), signal);
  const ids = chooseArticles(dataset, found);
  return dataset.articles.filter(({ id }) => ids.includes(id));
}

function findByName({ articles }: Dataset, name: string): Article | null {
  const named = articles.filter(({ id, textFile }) =>
    [`${id}.txt`, textFile?.slice(textFile.lastIndexOf('/') + 1)].includes(name),
  );
  const [only] = named;
  return only === undefined || named.length > 1 ? null : only;
}

/** The quotes of the article that do not match this text. */
async function listFailing(
  dataset: Dataset,
  article: Article,
  { text }: SuppliedText,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const stances = dataset.stances.filter(({ status }) => status !== 'withdrawn');
  const stanceById = new Map(stances.map((stance) => [stance.id, stance]));
  const texts = new Map([[article.id, text]]);
  const quotes = await requestCheck({ ...dataset, stances }, texts, signal);
  return quotes.flatMap(({ stance, evidence, location: { state } }) => {
    const quote = stanceById.get(stance)?.evidence[evidence];
    const fails = state === 'missing' || state === 'ambiguous';
    return fails && quote !== undefined && isQuote(quote) ? [quote.exact] : [];
  });
}
