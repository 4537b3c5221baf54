// What can begin before there is a page to show it on? The data's way here, and everybody's place in the picture.

import { isForeignData } from '../view/foreign-data.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';
import { warmLayoutWorker } from '../workers/request-layout.ts';
import { catalogueQuery } from './catalogue.ts';
import { datasetQuery } from './dataset-queries.ts';
import { queryClient } from './query-client.ts';
import { resolveData } from './resolve-data.ts';
import { layoutQuery } from './use-layout.ts';

/** Whoever needs these asks for them again, finds them on their way, and says what went wrong; rejects then. */
export function startAhead(view: ViewState): Promise<void> {
  // It is on its way already: the browser wonders about what is preloaded and not asked for soon.
  void queryClient.prefetchQuery(catalogueQuery);
  if (view.view === 'graph' && !isFirstPicture(view)) warmLayoutWorker();
  return prepare(view);
}

/** Its places came with the app, if its data did. */
function isFirstPicture({ by, layout }: ViewState): boolean {
  return by === DEFAULT_VIEW.by && layout === DEFAULT_VIEW.layout;
}

async function prepare({ data: asked, by, layout, view }: ViewState): Promise<void> {
  const known = resolveData(asked, null).data;
  const { data } =
    known === null
      ? resolveData(asked, await queryClient.ensureQueryData(catalogueQuery))
      : { data: known };
  // Another site is asked by nobody but the reader.
  if (data === null || isForeignData(data)) return;
  const { index } = await queryClient.ensureQueryData(datasetQuery(data));
  if (view === 'graph') await queryClient.prefetchQuery(layoutQuery(index, by, layout));
}
