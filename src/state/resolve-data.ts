// Which dataset does the address mean? An id that the site does not have is dropped like any other bad value.

import { isForeignData } from '../view/foreign-data.ts';
import { isInlineData } from '../view/inline-data.ts';
import type { Notice } from '../view/notice.ts';
import type { Catalogue } from './catalogue.ts';
import { isOwnData } from './dataset-queries.ts';

export interface ResolvedData {
  /** Null until the catalogue is known. */
  readonly data: string | null;
  readonly notices: readonly Notice[];
}

/** The default is written out, so that a link keeps its dataset when a site later chooses another default. */
export function resolveData(data: string, catalogue: Catalogue | null): ResolvedData {
  if (isOwnData(data) || isInlineData(data) || isForeignData(data)) return { data, notices: [] };
  if (catalogue === null) return { data: null, notices: [] };
  const { datasets, default: first } = catalogue;
  if (data === '') return { data: first, notices: [] };
  if (datasets.some(({ id }) => id === data)) return { data, notices: [] };
  const title = datasets.find(({ id }) => id === first)?.title ?? first;
  const message = `There is no dataset with this id here; “${title}” is shown.`;
  return { data: first, notices: [{ key: 'data', value: data, message }] };
}
