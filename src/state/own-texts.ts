// Which texts does a dataset bring with it, inside or in files beside it, and how far are they?
import { queryOptions, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { create } from 'zustand';
import type { Article, ArticleId, Dataset } from '../model/stance-graph.ts';
import type { SuppliedText } from '../view/provenance.ts';
import { datasetNumber } from './dataset-number.ts';
import type { LoadedDataset } from './dataset-queries.ts';
import { fetchText } from './fetch-text.ts';
import { usePictureSeen } from './first-picture.ts';
import { LoadError } from './load-error.ts';
import { queryClient } from './query-client.ts';
import { supplyText } from './supply-text.ts';

export interface TextOnItsWay {
  readonly article: ArticleId;
  /** `stopped` by the reader, `failed` with the reason. */
  readonly state: 'coming' | 'stopped' | 'failed';
  readonly error: Error | null;
}

export interface OwnTexts {
  readonly textByArticle: ReadonlyMap<ArticleId, SuppliedText>;
  /** Files that are not there (yet). */
  readonly onTheirWay: readonly TextOnItsWay[];
  readonly done: boolean;
}

type Entry = readonly [ArticleId, SuppliedText];

const SHIPPED = 'data/';

/** Datasets whose text files the reader does not want to wait for. */
const useStoppedStore = create<{ stopped: ReadonlySet<Dataset> }>(() => ({ stopped: new Set() }));

export function useOwnTexts({ index: { dataset }, folder }: LoadedDataset): OwnTexts {
  const seen = usePictureSeen();
  const stopped = useStoppedStore((store) => store.stopped.has(dataset));
  const inside = useQuery(insideQuery(dataset));
  const articles = useMemo(
    () => (folder === undefined ? [] : dataset.articles.filter(hasFile)),
    [dataset, folder],
  );
  const files = useQueries({
    queries: articles.map((article) => ({
      ...fileQuery(dataset, article, folder ?? ''),
      enabled: seen && !stopped,
      retryOnMount: false,
    })),
    combine: useCallback(
      (results: UseQueryResult<SuppliedText>[]) => sortFiles(articles, results, stopped),
      [articles, stopped],
    ),
  });
  return useMemo(
    () => ({
      textByArticle: new Map<ArticleId, SuppliedText>([...(inside.data ?? []), ...files.arrived]),
      onTheirWay: files.onTheirWay,
      done: !inside.isPending && files.onTheirWay.every(({ state }) => state !== 'coming'),
    }),
    [inside.data, inside.isPending, files],
  );
}

export async function stopTextFiles(dataset: Dataset): Promise<void> {
  useStoppedStore.setState(({ stopped }) => ({ stopped: new Set([...stopped, dataset]) }));
  await queryClient.cancelQueries({ queryKey: ['text-file', datasetNumber(dataset)] });
}

/** Those that are there already stay. */
export async function retryTextFiles(dataset: Dataset): Promise<void> {
  useStoppedStore.setState(({ stopped }) => ({
    stopped: new Set([...stopped].filter((each) => each !== dataset)),
  }));
  await queryClient.resetQueries({
    queryKey: ['text-file', datasetNumber(dataset)],
    predicate: ({ state }) => state.data === undefined,
  });
}

function hasFile({ text, textFile }: Article): boolean {
  return text === undefined && textFile !== undefined;
}

function insideQuery(dataset: Dataset) {
  return queryOptions({
    queryKey: ['texts-inside', datasetNumber(dataset)] as const,
    queryFn: () => {
      const own = dataset.articles.map(
        async (article): Promise<readonly Entry[]> =>
          article.text === undefined
            ? []
            : [[article.id, await supplyText(article, article.text, 'inside')]],
      );
      return Promise.all(own).then((entries) => entries.flat());
    },
  });
}

function fileQuery(dataset: Dataset, article: Article, folder: string) {
  return queryOptions({
    queryKey: ['text-file', datasetNumber(dataset), article.id] as const,
    queryFn: async ({ signal }) => {
      const file = article.textFile ?? '';
      const url = locateFile(folder, file);
      if (url === null)
        throw new LoadError(`The text file “${file}” lies outside the data.`, 'It is not fetched.');
      const text = await fetchText(
        url,
        `the text “${file}”`,
        signal,
        () => undefined,
        'plain text',
      );
      return supplyText(article, text, 'beside');
    },
  });
}

/** A path of the data leads to the data only. */
export function locateFile(folder: string, file: string): string | null {
  const top = new URL(SHIPPED, document.baseURI);
  const base = new URL(folder, document.baseURI);
  if (!URL.canParse(file, base)) return null;
  const { origin, pathname } = new URL(file, base);
  return origin === top.origin && pathname.startsWith(top.pathname) ? pathname : null;
}

function sortFiles(
  articles: readonly Article[],
  results: readonly UseQueryResult<SuppliedText>[],
  stopped: boolean,
) {
  const arrived: Entry[] = [];
  const onTheirWay: TextOnItsWay[] = [];
  results.forEach(({ data, error }, at) => {
    const article = articles[at]?.id;
    if (article === undefined) return;
    if (data !== undefined) arrived.push([article, data]);
    else if (error !== null) onTheirWay.push({ article, state: 'failed', error });
    else onTheirWay.push({ article, state: stopped ? 'stopped' : 'coming', error: null });
  });
  return { arrived, onTheirWay };
}
