// Which texts does a dataset bring with it, inside or in files beside it, and how far are they?
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Article, ArticleId, Dataset } from '../model/stance-graph.ts';
import type { SuppliedText } from '../view/provenance.ts';
import { datasetNumber } from './dataset-number.ts';
import type { LoadedDataset } from './dataset-queries.ts';
import type { TextFiles } from './fetch-text-files.ts';
import { usePictureSeen } from './first-picture.ts';
import { asLoadError, type LoadError } from './load-error.ts';
import { queryClient } from './query-client.ts';

export interface TextOnItsWay {
  readonly article: ArticleId;
  /** `stopped` by the reader, `failed` with the reason. */
  readonly state: 'coming' | 'stopped' | 'failed';
  readonly error: LoadError | null;
}

export interface OwnTexts {
  readonly textByArticle: ReadonlyMap<ArticleId, SuppliedText>;
  /** Those that are not there (yet): files, and texts inside that could not be looked at. */
  readonly onTheirWay: readonly TextOnItsWay[];
  readonly done: boolean;
}

type Entry = readonly [ArticleId, SuppliedText];

const NOTHING: TextFiles = { arrived: new Map(), lost: new Map() };

export function useOwnTexts({ index: { dataset }, folder }: LoadedDataset): OwnTexts {
  const seen = usePictureSeen();
  const inside = useQuery(insideQuery(dataset));
  const waits = folder !== undefined && dataset.articles.some(hasFile);
  const files = useQuery({ ...filesQuery(dataset, folder ?? ''), enabled: seen && waits });
  const coming = waits && (files.isFetching || files.isPending);
  const opening = inside.isFetching || inside.isPending;
  return useMemo(() => {
    const { arrived, lost } = files.data ?? NOTHING;
    const missing = waits ? lackingFiles(dataset, arrived) : [];
    const shut = inside.data === undefined ? dataset.articles.filter(isInside) : [];
    return {
      textByArticle: new Map([...(inside.data ?? []), ...arrived]),
      onTheirWay: [
        ...shut.map(({ id }) => describeWay(id, opening, inside.error)),
        ...missing.map(({ id }) => {
          const error = lost.get(id) ?? null;
          return describeWay(id, coming && error === null, error ?? files.error);
        }),
      ],
      done: !opening && !coming,
    };
  }, [dataset, inside.data, inside.error, opening, files.data, files.error, waits, coming]);
}

/** Null where it is not there (yet). */
export function ownTextOf(dataset: Dataset, article: ArticleId): SuppliedText | null {
  const inside = queryClient.getQueryData<readonly Entry[]>(insideKey(dataset)) ?? [];
  const { arrived } = queryClient.getQueryData<TextFiles>(filesKey(dataset)) ?? NOTHING;
  return arrived.get(article) ?? new Map(inside).get(article) ?? null;
}

/** What has not arrived by now is not waited for. */
export async function stopTextFiles(dataset: Dataset): Promise<void> {
  const queryKey = filesKey(dataset);
  await queryClient.cancelQueries({ queryKey }, { revert: false });
  queryClient.setQueryData<TextFiles>(queryKey, ({ arrived, lost } = NOTHING) => ({
    arrived,
    lost: new Map([
      ...lackingFiles(dataset, arrived).map(({ id }) => [id, null] as const),
      ...lost,
    ]),
  }));
}

/** Those that are there already stay. */
export async function retryTextFiles(dataset: Dataset): Promise<void> {
  await Promise.all([
    queryClient.refetchQueries({ queryKey: filesKey(dataset) }),
    queryClient.refetchQueries({
      queryKey: insideKey(dataset),
      predicate: ({ state }) => state.status === 'error',
    }),
  ]);
}

function lackingFiles(dataset: Dataset, arrived: TextFiles['arrived']): readonly Article[] {
  return dataset.articles.filter((article) => hasFile(article) && !arrived.has(article.id));
}

function hasFile({ text, textFile }: Article): boolean {
  return text === undefined && textFile !== undefined;
}

function describeWay(article: ArticleId, coming: boolean, error: Error | null): TextOnItsWay {
  if (coming) return { article, state: 'coming', error: null };
  if (error === null) return { article, state: 'stopped', error: null };
  return { article, state: 'failed', error: asLoadError(error) };
}

function isInside({ text }: Article): boolean {
  return text !== undefined;
}

function insideKey(dataset: Dataset) {
  return ['texts-inside', datasetNumber(dataset)] as const;
}

function insideQuery(dataset: Dataset) {
  return queryOptions({
    queryKey: insideKey(dataset),
    queryFn: async () => {
      if (!dataset.articles.some(isInside)) return [];
      const { supplyText } = await import('./supply-text.ts');
      const own = dataset.articles.map(
        async (article): Promise<readonly Entry[]> =>
          article.text === undefined
            ? []
            : [[article.id, await supplyText(article, article.text, 'inside')]],
      );
      return (await Promise.all(own)).flat();
    },
  });
}

function filesKey(dataset: Dataset) {
  return ['text-files', datasetNumber(dataset)] as const;
}

function filesQuery(dataset: Dataset, folder: string) {
  const queryKey = filesKey(dataset);
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<TextFiles> => {
      const { arrived } = queryClient.getQueryData<TextFiles>(queryKey) ?? NOTHING;
      // What failed before is on its way again.
      queryClient.setQueryData<TextFiles>(queryKey, { arrived, lost: new Map() });
      const { fetchTextFiles } = await import('./fetch-text-files.ts');
      const together = (files: TextFiles): TextFiles => ({
        arrived: new Map([...arrived, ...files.arrived]),
        lost: files.lost,
      });
      const articles = lackingFiles(dataset, arrived);
      const files = await fetchTextFiles(articles, folder, signal, (now) =>
        queryClient.setQueryData<TextFiles>(queryKey, together(now)),
      );
      return together(files);
    },
  });
}
