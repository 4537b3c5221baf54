// What do the texts at hand say about the quotes of the data? Looked up here, in the reader's browser, after the picture.
import { useEffect, useMemo, useState } from 'react';
import type { CheckedQuote } from '../model/check-quotes.ts';
import type { ArticleId, Dataset } from '../model/stance-graph.ts';
import { buildProvenance } from '../view/build-provenance.ts';
import type { Provenance, SuppliedText } from '../view/provenance.ts';
import { requestCheck } from '../workers/request-check.ts';
import type { LoadedDataset } from './dataset-queries.ts';
import { useGivenTexts } from './given-texts.ts';
import { useOwnTexts } from './own-texts.ts';

type Texts = ReadonlyMap<ArticleId, SuppliedText>;

interface Checked {
  readonly dataset: Dataset;
  /** The texts that were looked through. */
  readonly texts: Texts | null;
  readonly quotes: readonly CheckedQuote[];
}

/** What the reader gives comes before what the data bring: it was brought to check against. */
export function useProvenance(loaded: LoadedDataset): Provenance {
  const { dataset } = loaded.index;
  const own = useOwnTexts(loaded);
  const given = useGivenTexts(dataset);
  const texts = useMemo<Texts>(
    () => new Map([...own.textByArticle, ...given]),
    [own.textByArticle, given],
  );
  const [checked, setChecked] = useState<Checked>({ dataset, texts: null, quotes: [] });

  useEffect(() => {
    if (texts.size === 0) return undefined;
    const control = new AbortController();
    const words = new Map(Array.from(texts, ([id, { text }]) => [id, text] as const));
    const keep = (quotes: readonly CheckedQuote[]) => {
      if (!control.signal.aborted) setChecked({ dataset, texts, quotes });
    };
    requestCheck(dataset, words, control.signal).then(keep, () => keep([]));
    return () => control.abort();
  }, [dataset, texts]);

  const current = checked.dataset === dataset && texts.size > 0 ? checked : null;
  const done = own.done && (texts.size === 0 || current?.texts === texts);
  const quotes = current?.quotes;
  return useMemo(
    () => buildProvenance(dataset, texts, quotes ?? [], done),
    [dataset, texts, quotes, done],
  );
}
