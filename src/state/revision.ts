// In which state is the data, as a link says it of itself? Known after the first picture.
import { type Dataset, isQuote } from '../model/stance-graph.ts';
import type { LinkRevision } from '../view/link-revision.ts';
import type { LoadedDataset } from './dataset-queries.ts';

const DIGITS = 8;

const known = new WeakMap<Dataset, LinkRevision>();

/** Null as long as it is not known: copying must not wait for it. */
export function knownRevision(dataset: Dataset): LinkRevision | null {
  return known.get(dataset) ?? null;
}

/** Null where the browser has no digests to give: without https it has none. */
export async function findRevision(loaded: LoadedDataset): Promise<LinkRevision | null> {
  const { dataset } = loaded.index;
  const found = known.get(dataset);
  if (found !== undefined) return found;
  if (globalThis.crypto?.subtle === undefined) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(loaded.text));
  const digest = Array.from(new Uint8Array(bytes).subarray(0, DIGITS / 2), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const revision = { digest, held: countHeld(dataset) };
  known.set(dataset, revision);
  return revision;
}

/** Everything that holds, whatever is shown of it. */
function countHeld({ stances }: Dataset): LinkRevision['held'] {
  const standing = stances.filter(({ status }) => status === undefined);
  const quotes = standing.flatMap(({ evidence }) => evidence).filter(isQuote);
  return { stances: standing.length, quotes: quotes.length };
}
