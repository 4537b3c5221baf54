// Is a text the one that the dataset was made from? By its digest, where the browser can compute one.
import { lineEndVariants } from '../model/line-ends.ts';
import type { Article, Dataset } from '../model/stance-graph.ts';
import type { SuppliedText, Supply } from '../view/provenance.ts';

export async function supplyText(
  article: Article,
  text: string,
  supply: Supply,
): Promise<SuppliedText> {
  const digest = await compare(article, text, digestOf);
  if (digest !== 'different') return { text, supply, digest };
  for (const variant of lineEndVariants(text)(article)) {
    const restored = await compare(article, variant, digestOf);
    if (restored === 'same' || (restored === 'unknown' && article.sha256 === undefined))
      return { text: variant, supply, digest: restored, lineEndsRestored: true };
  }
  return { text, supply, digest };
}

/** The article that was made from this very text, whatever became of its line ends. */
export async function findByDigest(dataset: Dataset, text: string): Promise<Article | null> {
  const variantsOf = lineEndVariants(text);
  const digests = new Map<string, ReturnType<typeof digestOf>>();
  const digestOnce: typeof digestOf = (variant) => {
    const digest = digests.get(variant) ?? digestOf(variant);
    digests.set(variant, digest);
    return digest;
  };
  for (const article of dataset.articles)
    for (const variant of [text, ...variantsOf(article)])
      if ((await compare(article, variant, digestOnce)) === 'same') return article;
  return null;
}

/** Null where the browser has no digests to give: without https it has none. */
async function digestOf(text: string): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function compare(
  article: Article,
  text: string,
  digestOfText: typeof digestOf,
): Promise<SuppliedText['digest']> {
  // Another length is another text, whether or not there are digests.
  if (article.length !== undefined && article.length !== text.length) return 'different';
  const digest = article.sha256 === undefined ? null : await digestOfText(text);
  if (digest === null) return 'unknown';
  return digest === article.sha256 ? 'same' : 'different';
}
