// Which texts has the reader given for a dataset? Kept in memory as long as the page is open, never stored or sent.
import { createStore, type StoreApi, useStore } from 'zustand';
import type { ArticleId, Dataset } from '../model/stance-graph.ts';
import type { SuppliedText } from '../view/provenance.ts';
import { setNotices } from './notice-store.ts';

type Texts = ReadonlyMap<ArticleId, SuppliedText>;

/** Gone with the dataset. */
const stores = new WeakMap<Dataset, StoreApi<Texts>>();

export function useGivenTexts(dataset: Dataset): Texts {
  return useStore(storeOf(dataset));
}

export function givenTextOf(dataset: Dataset, article: ArticleId): SuppliedText | null {
  return storeOf(dataset).getState().get(article) ?? null;
}

export function keepText(dataset: Dataset, article: ArticleId, supplied: SuppliedText): void {
  const store = storeOf(dataset);
  store.setState(new Map(store.getState()).set(article, supplied), true);
}

export function takeTextBack(dataset: Dataset, article: ArticleId): void {
  const store = storeOf(dataset);
  store.setState(new Map([...store.getState()].filter(([id]) => id !== article)), true);
  // What was said when it came is no longer so.
  setNotices('text', []);
}

function storeOf(dataset: Dataset): StoreApi<Texts> {
  const known = stores.get(dataset) ?? createStore<Texts>(() => new Map());
  stores.set(dataset, known);
  return known;
}
