// What does the catalogue of a published site say? The first dataset is the default.
import { describeScope } from '../../view/describe-scope.ts';
import type { SiteDataset } from './collect-datasets.ts';
import { computePlaces } from './compute-places.ts';

interface Wishes {
  readonly embedders: readonly string[];
  readonly offline: boolean;
}

export function buildCatalogue(
  datasets: readonly SiteDataset[],
  { embedders, offline }: Wishes,
): string {
  const places = computePlaces(datasets.map(({ dataset }) => dataset));
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
  // Long and for no reader: one dataset, one line.
  const lines = places.map((each) => `    ${JSON.stringify(each)}`);
  const written = JSON.stringify(catalogue, null, 2).replace(/\n\}$/, '');
  return `${written},\n  "places": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
