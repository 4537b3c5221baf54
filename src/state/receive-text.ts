// How does a text that the reader brings find its article? Read here, matched, checked, kept in memory only.
import { chooseArticle, sampleQuotes } from '../model/choose-article.ts';
import type { Article, Dataset } from '../model/stance-graph.ts';
import { describeGiven } from '../view/describe-text.ts';
import { requestCheck } from '../workers/request-check.ts';
import { decodeText } from './fetch-text.ts';
import { giveText } from './given-texts.ts';
import { asLoadError, LoadError } from './load-error.ts';
import { setNotices } from './notice-store.ts';
import { findByDigest } from './supply-text.ts';

/** No article is as long; a book of 500 pages is a tenth of it. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;

export interface BroughtText {
  readonly name: string;
  readonly text: string;
}

/** Throws a LoadError for what is no article's text: too large, empty, not in UTF-8, a web page. */
async function readTextFile(file: File): Promise<BroughtText> {
  const { name } = file;
  if (file.size > MAX_TEXT_BYTES)
    throw new LoadError(
      `${name} is larger than 8 MiB, the most that is read of one article.`,
      'Give the text of one article only.',
    );
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new LoadError(
      `${name} could not be read.`,
      'It may have been moved, deleted or be a folder: choose the file again.',
    );
  }
  const text = await decodeText([bytes], name, 'plain text');
  if (text.trim() === '')
    throw new LoadError(`${name} is empty.`, 'Give the words of the article as plain text.');
  return { name, text };
}

/** A text that found no article, or a file that is no text. */
export type Unplaced =
  | { readonly brought: BroughtText; readonly error: null }
  | { readonly brought: null; readonly error: LoadError };

/** What is left over is for the reader to decide. */
export async function receiveFiles(
  dataset: Dataset,
  files: readonly File[],
  signal: AbortSignal,
): Promise<readonly Unplaced[]> {
  const unplaced: Unplaced[] = [];
  for (const file of files) {
    try {
      const brought = await readTextFile(file);
      if ((await receiveText(dataset, brought, signal)) === null)
        unplaced.push({ brought, error: null });
    } catch (error) {
      signal.throwIfAborted();
      unplaced.push({ brought: null, error: asLoadError(error) });
    }
  }
  return unplaced;
}

/** The article that the text was given to; null where the reader has to say which one it is. */
async function receiveText(
  dataset: Dataset,
  brought: BroughtText,
  signal: AbortSignal,
): Promise<Article | null> {
  const { text } = brought;
  const article =
    (await findByDigest(dataset, text)) ??
    findByName(dataset, brought.name) ??
    (await findByQuotes(dataset, text, signal));
  signal.throwIfAborted();
  if (article !== null) await giveTo(dataset, article, brought);
  return article;
}

export async function giveTo(
  dataset: Dataset,
  article: Article,
  { name, text }: BroughtText,
): Promise<void> {
  const supplied = await giveText(dataset, article, text);
  setNotices('text', [{ message: describeGiven(article, supplied, name) }]);
}

function findByName({ articles }: Dataset, name: string): Article | null {
  const named = articles.filter(({ id, textFile }) =>
    [`${id}.txt`, textFile?.slice(textFile.lastIndexOf('/') + 1)].includes(name),
  );
  const [only] = named;
  return only === undefined || named.length > 1 ? null : only;
}

async function findByQuotes(
  dataset: Dataset,
  text: string,
  signal: AbortSignal,
): Promise<Article | null> {
  const sample = sampleQuotes(dataset);
  const found = await requestCheck(sample.dataset, new Map([[sample.article, text]]), signal);
  const id = chooseArticle(dataset, found);
  return dataset.articles.find((article) => article.id === id) ?? null;
}
