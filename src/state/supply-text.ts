// Is a text the one that the dataset was made from? By its digest, where the browser can compute one.
import type { Article, Dataset } from '../model/stance-graph.ts';
import type { SuppliedText, Supply } from '../view/provenance.ts';

const MOST_LACKING = 9;

export async function supplyText(
  article: Article,
  text: string,
  supply: Supply,
): Promise<SuppliedText> {
  const digest = await compare(article, text);
  if (digest !== 'different') return { text, supply, digest };
  for (const variant of lineEndVariants(text, article.length))
    if ((await compare(article, variant)) === 'same')
      return { text: variant, supply, digest: 'same', lineEndsRestored: true };
  return { text, supply, digest };
}

/** The article that was made from this very text, whatever became of its line ends. */
export async function findByDigest(dataset: Dataset, text: string): Promise<Article | null> {
  const digest = await digestOf(text);
  const same = dataset.articles.find(({ sha256 }) => sha256 !== undefined && sha256 === digest);
  if (same !== undefined) return same;
  const most = (text.match(/[\r\n]/g)?.length ?? 0) + MOST_LACKING;
  for (const article of dataset.articles) {
    const near = Math.abs((article.length ?? Number.POSITIVE_INFINITY) - text.length) <= most;
    if (near && (await supplyText(article, text, 'given')).digest === 'same') return article;
  }
  return null;
}

/** Null where the browser has no digests to give: without https it has none. */
async function digestOf(text: string): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function compare(article: Article, text: string): Promise<SuppliedText['digest']> {
  // Another length is another text, whether or not there are digests.
  if (article.length !== undefined && article.length !== text.length) return 'different';
  const digest = article.sha256 === undefined ? null : await digestOf(text);
  if (digest === null) return 'unknown';
  return digest === article.sha256 ? 'same' : 'different';
}

/** Saving and pasting change line ends, and drop or add the last ones. */
function lineEndVariants(text: string, length: number | undefined): readonly string[] {
  const folded = text.replace(/\r\n?/g, '\n');
  const bare = folded.trimEnd();
  const lacking = Math.min(MOST_LACKING, Math.max(1, (length ?? 0) - bare.length));
  const variants = [folded, bare, `${bare}\n`, bare + '\n'.repeat(lacking)];
  return variants
    .flatMap((each) => [each, each.replace(/\n/g, '\r\n')])
    .filter((each) => each !== text);
}
