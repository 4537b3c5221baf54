// How is a dataset seen first? As the catalogue would have it: a crowd of actors is calmer by state.
import type { ViewState } from '../view/view-state.ts';
import { decodeView } from '../view/view-url.ts';
import { catalogueQuery } from './catalogue.ts';
import { queryClient } from './query-client.ts';

export function openingView(data: string): ViewState {
  const catalogue = queryClient.getQueryData(catalogueQuery.queryKey);
  const opens = catalogue?.datasets.find(({ id }) => id === data)?.opens ?? '';
  return { ...decodeView(opens).view, data };
}
