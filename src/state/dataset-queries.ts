// How does a dataset come into the page, from the site or from the reader's own file?
import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { type GraphIndex, indexGraph } from '../graph/index-graph.ts';
import type { Issue } from '../model/issue.ts';
import { readDataset } from '../model/read-dataset.ts';
import { isForeignData } from '../view/foreign-data.ts';
import { isInlineData, packedOf } from '../view/inline-data.ts';
import { type Catalogue, catalogueQuery } from './catalogue.ts';
import { fetchText, type Progress } from './fetch-text.ts';
import { isFramed } from './framed.ts';
import { LoadError } from './load-error.ts';
import { nameFile } from './name-file.ts';
import { queryClient } from './query-client.ts';

export interface LoadedDataset {
  readonly index: GraphIndex;
  /** The file to the letter, for whoever takes it away again. */
  readonly text: string;
  readonly issues: readonly Issue[];
  readonly setAside: number;
  /** The name of the reader's own file; null for what came with the app. */
  readonly file: string | null;
  /** Where the files beside it lie; a file of the reader has none. */
  readonly folder?: string;
  /** Where data came from that neither came with the app nor is the reader's own. */
  readonly origin?: string;
}

const OWN = 'file:';
const CARRIED = 'carried in the link, not by this site';

export function isOwnData(data: string): boolean {
  return data.startsWith(OWN);
}

export function useCatalogue() {
  return useQuery(catalogueQuery);
}

export function datasetKey(data: string) {
  return ['dataset', data] as const;
}

export function datasetQuery(data: string) {
  return queryOptions({
    queryKey: datasetKey(data),
    queryFn: ({ signal }) => load(data, signal),
  });
}

export function useDataset(data: string | null) {
  return useQuery({ ...datasetQuery(data ?? ''), enabled: data !== null });
}

export function useLoadProgress(data: string): Progress | null {
  const { data: progress } = useQuery<Progress>({
    queryKey: ['progress', data],
    queryFn: skipToken,
  });
  return progress ?? null;
}

export async function cancelLoad(data: string): Promise<void> {
  await queryClient.cancelQueries({ queryKey: catalogueQuery.queryKey });
  await queryClient.cancelQueries({ queryKey: datasetKey(data) });
}

/** Whatever is not there yet is asked for again: the catalogue, the dataset, or both. */
export function retryLoad(): Promise<void> {
  return queryClient.resetQueries({
    predicate: ({ queryKey, state }) => queryKey[0] !== 'progress' && state.data === undefined,
  });
}

/** Reads text that the reader gave; throws a LoadError with every issue when nothing can be shown. */
export function keepOwnDataset(text: string, name: string): { data: string } & LoadedDataset {
  const loaded = readText(text, nameFile({ name }), name);
  const data = OWN + loaded.index.dataset.id;
  queryClient.setQueryData<LoadedDataset>(datasetKey(data), loaded);
  return { data, ...loaded };
}

/** As keepOwnDataset, of what came from another site; `checked` against a digest. */
export function keepForeignDataset(
  text: string,
  data: string,
  host: string,
  checked: boolean,
): void {
  const origin = `from ${host}, not by this site${checked ? '' : ', not checked against a digest'}`;
  const loaded = { ...readText(text, `The file of ${host}`, null), origin };
  queryClient.setQueryData<LoadedDataset>(datasetKey(data), loaded);
}

export function isLoaded(data: string): boolean {
  return queryClient.getQueryData(datasetKey(data)) !== undefined;
}

async function loadInline(data: string, signal: AbortSignal): Promise<LoadedDataset> {
  const { unpackText } = await import('./pack-data.ts');
  const text = await unpackText(packedOf(data), signal);
  return { ...readText(text, 'The data in this link', null), origin: CARRIED };
}

async function load(data: string, signal: AbortSignal): Promise<LoadedDataset> {
  if (isInlineData(data) && isFramed()) {
    throw new LoadError(
      'This link carries its data itself, and a frame opens only what lies on its site.',
      'Open it in a tab of its own.',
    );
  }
  if (isInlineData(data)) return loadInline(data, signal);
  if (isForeignData(data)) {
    throw new LoadError(
      'This link shows data from another site.',
      'This page asks no other site, so that what you open here cannot leave it. Another page does, and asks you first.',
    );
  }
  if (isOwnData(data)) {
    throw new LoadError(
      `The file of “${data.slice(OWN.length)}” is not here: it stays on the device of whoever opened it.`,
      'If it is yours, open it again and this view is back. If you were sent the link, ask for the file, or for a link that carries the data.',
    );
  }
  const catalogue = await queryClient.ensureQueryData(catalogueQuery);
  const entry = findEntry(catalogue, data);
  const text = await fetchText(`data/${entry.file}`, `“${entry.title}”`, signal, (progress) =>
    queryClient.setQueryData<Progress>(['progress', data], progress),
  );
  const file = `data/${entry.file}`;
  return {
    ...readText(text, `“${entry.title}”`, null),
    folder: file.slice(0, file.lastIndexOf('/') + 1),
  };
}

function findEntry(catalogue: Catalogue, data: string) {
  const entry = catalogue.datasets.find(({ id }) => id === data);
  if (entry !== undefined) return entry;
  throw new LoadError(
    `There is no dataset with the id “${data}” here.`,
    'Check the link, or choose another dataset.',
  );
}

function readText(text: string, name: string, file: string | null): LoadedDataset {
  const reading = readDataset(text);
  if (reading.verdict === 'refused') {
    const cause = reading.issues.length === 1 ? 'one fault' : `${reading.issues.length} faults`;
    throw new LoadError(
      `${name} was not opened: ${cause} found.`,
      'Mend what the list names and open it again.',
      reading.issues,
    );
  }
  const { dataset, issues, setAside } = reading;
  return { index: indexGraph(dataset), text, issues, setAside, file };
}
