// Which link carries the data themselves? Packed when somebody asks for it, and again only for other data.
import { useQuery } from '@tanstack/react-query';
import type { Dataset } from '../model/stance-graph.ts';
import { cutDataset, dropFilters, printDataset } from '../view/cut-dataset.ts';
import { describeFilters } from '../view/describe-filters.ts';
import { inlineData, isInlineData } from '../view/inline-data.ts';
import type { Scene } from '../view/scene.ts';
import type { ViewState } from '../view/view-state.ts';
import { encodeView } from '../view/view-url.ts';
import { datasetNumber } from './dataset-number.ts';
import type { LoadedDataset } from './dataset-queries.ts';
import { linkTo } from './link-to.ts';

export interface Load {
  /** Only what the view shows. */
  readonly part: boolean;
  /** With the texts of the articles that are inside the data. */
  readonly texts: boolean;
}

interface CarriedLink {
  /** Null while it is being packed. */
  readonly link: string | null;
  readonly failed: boolean;
}

/** Null for a link that carries nothing. */
export function useCarriedLink(
  { index }: LoadedDataset,
  view: ViewState,
  scene: Scene,
  load: Load | null,
): CarriedLink {
  // What a link brought goes on as it came.
  const asItCame = isInlineData(view.data) && load !== null && !load.part && !load.texts;
  const { data: packed, isError } = useQuery({
    queryKey: ['packed', datasetNumber(index.dataset), load?.part && encodeView(view), load?.texts],
    queryFn: async () => {
      const { packText } = await import('./pack-data.ts');
      const filters = describeFilters(view, index);
      const dataset = load?.part ? cutDataset(index.dataset, scene, filters) : index.dataset;
      return packText(printDataset(dataset, load?.texts ?? false));
    },
    enabled: load !== null && !asItCame,
    gcTime: 0,
  });
  if (asItCame) return { link: linkTo(view), failed: false };
  if (load === null || packed === undefined) return { link: null, failed: isError };
  const shown = load.part ? dropFilters(view) : view;
  return { link: linkTo({ ...shown, data: inlineData(packed), sha256: '' }), failed: false };
}

export function hasTexts({ articles }: Dataset): boolean {
  return articles.some(({ text }) => text !== undefined);
}
