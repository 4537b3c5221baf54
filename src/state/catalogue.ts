// Which datasets came with the app?
import { queryOptions } from '@tanstack/react-query';
import { isWebOrigin } from '../view/web-origin.ts';
import { fetchText } from './fetch-text.ts';
import { LoadError } from './load-error.ts';
import type { KnownLayouts } from './shipped-layouts.ts';

export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly fictional: boolean;
  readonly note: string;
  /** The view in which whoever chooses it sees it first, as in an address; empty for the default. */
  readonly opens: string;
}

export interface Catalogue {
  readonly datasets: readonly CatalogueEntry[];
  readonly default: string;
  /** The origins whose pages may command a frame with this site in it. */
  readonly embedders: readonly string[];
  /** Its publisher wants it to open without a network after the first visit. */
  readonly offline?: boolean;
  /** Of first pictures, where the site was made with data of its own. */
  readonly places: KnownLayouts;
}

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: async ({ signal }): Promise<Catalogue> => {
    const text = await fetchText('data/catalogue.json', 'the catalogue', signal, () => undefined);
    const catalogue = parseCatalogue(text);
    if (catalogue === null) {
      throw new LoadError('The catalogue of datasets cannot be read.', 'Build the site again.');
    }
    return catalogue;
  },
});

function parseCatalogue(text: string): Catalogue | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || !Array.isArray(value['datasets'])) return null;
    const datasets = value['datasets'].flatMap(parseEntry);
    const first = datasets[0];
    if (first === undefined) return null;
    const wanted = datasets.find((entry) => entry.id === value['default']);
    return {
      datasets,
      default: (wanted ?? first).id,
      embedders: parseOrigins(value['embedders']),
      places: Array.isArray(value['places']) ? value['places'] : [],
      ...(value['offline'] === true && { offline: true }),
    };
  } catch {
    return null;
  }
}

function parseEntry(value: unknown): readonly CatalogueEntry[] {
  if (!isRecord(value)) return [];
  const { id, title, file, fictional } = value;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof file !== 'string') return [];
  return [
    {
      id,
      title,
      file,
      fictional: fictional === true,
      note: textOf(value['note']),
      opens: textOf(value['opens']),
    },
  ];
}

/** A bad one is as good as none: nobody is let in by mistake. */
function parseOrigins(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((each) => typeof each === 'string' && isWebOrigin(each));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
