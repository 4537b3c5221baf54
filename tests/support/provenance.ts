// How do the quotes of a dataset stand to these texts? As the page finds out, without its workers.
import type { GraphIndex } from '../../src/graph/index-graph.ts';
import { checkQuotes } from '../../src/model/check-quotes.ts';
import type { ArticleId } from '../../src/model/stance-graph.ts';
import { buildProvenance } from '../../src/view/build-provenance.ts';
import type { Provenance, SuppliedText } from '../../src/view/provenance.ts';

export function withTexts(
  { dataset }: GraphIndex,
  texts: Readonly<Record<string, string | SuppliedText>>,
): Provenance {
  const supplied = new Map(
    Object.entries(texts).map(([article, text]): [ArticleId, SuppliedText] => [
      article as ArticleId,
      typeof text === 'string' ? { text, supply: 'inside', digest: 'same' } : text,
    ]),
  );
  const words = new Map(Array.from(supplied, ([article, { text }]) => [article, text] as const));
  return buildProvenance(dataset, supplied, checkQuotes(dataset, words, () => 0).quotes, true);
}

export const withoutTexts = (index: GraphIndex): Provenance => withTexts(index, {});
