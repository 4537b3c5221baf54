// Which texts has the reader given for a dataset? Kept in memory as long as the page is open, never stored or sent.
import { create } from 'zustand';
import type { Article, ArticleId, Dataset } from '../model/stance-graph.ts';
import type { SuppliedText } from '../view/provenance.ts';
import { supplyText } from './supply-text.ts';

type Texts = ReadonlyMap<ArticleId, SuppliedText>;

const NONE: Texts = new Map();

const useGivenStore = create<{ byDataset: ReadonlyMap<Dataset, Texts> }>(() => ({
  byDataset: new Map(),
}));

export function useGivenTexts(dataset: Dataset): Texts {
  return useGivenStore(({ byDataset }) => byDataset.get(dataset)) ?? NONE;
}

export async function giveText(
  dataset: Dataset,
  article: Article,
  text: string,
): Promise<SuppliedText> {
  const supplied = await supplyText(article, text, 'given');
  change(dataset, (texts) => new Map(texts).set(article.id, supplied));
  return supplied;
}

export function takeTextBack(dataset: Dataset, article: ArticleId): void {
  change(dataset, (texts) => new Map([...texts].filter(([id]) => id !== article)));
}

function change(dataset: Dataset, to: (texts: Texts) => Texts): void {
  useGivenStore.setState(({ byDataset }) => ({
    byDataset: new Map(byDataset).set(dataset, to(byDataset.get(dataset) ?? NONE)),
  }));
}
