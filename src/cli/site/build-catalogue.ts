// What does the catalogue of a published site say? The first dataset is the default.
import { describeScope } from '../../view/describe-scope.ts';
import type { SiteDataset } from './collect-datasets.ts';

interface Wishes {
  readonly embedders: readonly string[];
  readonly offline: boolean;
}

export function buildCatalogue(
  datasets: readonly SiteDataset[],
  { embedders, offline }: Wishes,
): string {
  const catalogue = {
    default: datasets[0]?.dataset.id,
    datasets: datasets.map(({ dataset }) => ({
      id: dataset.id,
      title: dataset.title,
      file: `${dataset.id}/dataset.json`,
      fictional: dataset.fictional,
      note: dataset.description ?? describeScope(dataset),
    })),
    ...(embedders.length > 0 && { embedders: [...new Set(embedders)].toSorted() }),
    ...(offline && { offline }),
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}
