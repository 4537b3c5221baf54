// How do the texts beside a dataset arrive: each from its place below the data, or with the reason why not?
import type { Article, ArticleId } from '../model/stance-graph.ts';
import type { SuppliedText } from '../view/provenance.ts';
import { fetchText } from './fetch-text.ts';
import { asLoadError, LoadError } from './load-error.ts';
import { supplyText } from './supply-text.ts';

export interface TextFiles {
  readonly arrived: ReadonlyMap<ArticleId, SuppliedText>;
  /** Null where the reader stopped it. */
  readonly lost: ReadonlyMap<ArticleId, LoadError | null>;
}

const SHIPPED = 'data/';
/** As many as a browser asks one server for at once: the others would wait with their time running. */
const AT_ONCE = 6;
/** What has arrived is told this often, not for each of a thousand files. */
const TELL_MS = 100;

export async function fetchTextFiles(
  articles: readonly Article[],
  folder: string,
  signal: AbortSignal,
  onArrived: (files: TextFiles) => void,
): Promise<TextFiles> {
  const arrived = new Map<ArticleId, SuppliedText>();
  const lost = new Map<ArticleId, LoadError>();
  let told = performance.now();
  const waiting = articles.values();
  async function fetchNext(): Promise<void> {
    for (const article of waiting) {
      try {
        arrived.set(article.id, await fetchOne(article, folder, signal));
      } catch (error) {
        signal.throwIfAborted();
        lost.set(article.id, asLoadError(error));
      }
      if (performance.now() - told < TELL_MS) continue;
      told = performance.now();
      onArrived({ arrived: new Map(arrived), lost: new Map(lost) });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  return { arrived, lost };
}

async function fetchOne(
  article: Article,
  folder: string,
  signal: AbortSignal,
): Promise<SuppliedText> {
  const file = article.textFile ?? '';
  const url = locateFile(folder, file);
  if (url === null)
    throw new LoadError(`The text file “${file}” lies outside the data.`, 'It is not fetched.');
  const text = await fetchText(url, `the text “${file}”`, signal, () => undefined, 'plain text');
  return supplyText(article, text, 'beside');
}

/** A path of the data leads to the data only. */
export function locateFile(folder: string, file: string): string | null {
  const top = new URL(SHIPPED, document.baseURI);
  const base = new URL(folder, document.baseURI);
  if (!URL.canParse(file, base)) return null;
  const { origin, pathname } = new URL(file, base);
  return origin === top.origin && pathname.startsWith(top.pathname) ? pathname : null;
}
