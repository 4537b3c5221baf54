// What can begin before there is a page to show it on? The data's way here, and the worker that will place the actors.
import type { ViewState } from '../view/view-state.ts';
import { warmLayoutWorker } from '../workers/request-layout.ts';
import { catalogueQuery } from './catalogue.ts';
import { datasetQuery } from './dataset-queries.ts';
import { queryClient } from './query-client.ts';
import { resolveData } from './resolve-data.ts';

/** Whoever needs these asks for them again, finds them on their way, and says what went wrong. */
export function startAhead(view: ViewState): void {
  warmLayoutWorker();
  queryClient
    .ensureQueryData(catalogueQuery)
    .then((catalogue) => {
      const { data } = resolveData(view.data, catalogue);
      return data === null ? undefined : queryClient.prefetchQuery(datasetQuery(data));
    })
    .catch(() => undefined);
}
