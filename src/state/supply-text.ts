// Is a text the one that the dataset was made from? By its digest, where the browser can compute one.
import type { Article } from '../model/stance-graph.ts';
import type { SuppliedText, Supply } from '../view/provenance.ts';

export async function supplyText(
  article: Article,
  text: string,
  supply: Supply,
): Promise<SuppliedText> {
  const digest = await compare(article, text);
  if (digest !== 'different' || !(await differsInLineEnds(article, text)))
    return { text, supply, digest };
  return { text, supply, digest, onlyLineEnds: true };
}

/** Null where the browser has no digests to give: without https it has none. */
export async function digestOf(text: string): Promise<string | null> {
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

/** Saving and pasting change line ends, and drop or add the last one. */
async function differsInLineEnds(article: Article, text: string): Promise<boolean> {
  const folded = text.replace(/\r\n?/g, '\n').trimEnd();
  for (const variant of [folded, `${folded}\n`]) {
    if (variant !== text && (await compare(article, variant)) === 'same') return true;
    const crlf = variant.replace(/\n/g, '\r\n');
    if (crlf !== text && (await compare(article, crlf)) === 'same') return true;
  }
  return false;
}
