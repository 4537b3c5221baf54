// Which texts does a dataset bring with it, inside or in files beside it, and how far are they?
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Article, ArticleId, Dataset } from '../model/stance-graph.ts';
import type { SuppliedText } from '../view/provenance.ts';
import { datasetNumber } from './dataset-number.ts';
import type { LoadedDataset } from './dataset-queries.ts';
import type { TextFiles } from './fetch-text-files.ts';
import { usePictureSeen } from './first-picture.ts';
import type { LoadError } from './load-error.ts';
import { queryClient } from './query-client.ts';

export interface TextOnItsWay {
  readonly article: ArticleId;
  /** `stopped` by the reader, `failed` with the reason. */
  readonly state: 'coming' | 'stopped' | 'failed';
  readonly error: LoadError | null;
}

export interface OwnTexts {
  readonly textByArticle: ReadonlyMap<ArticleId, SuppliedText>;
  /** Files that are not there (yet). */
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
  return useMemo(() => {
    const { arrived, lost } = files.data ?? NOTHING;
    const missing = waits ? lackingFiles(dataset, arrived) : [];
    return {
      textByArticle: new Map([...(inside.data ?? []), ...arrived]),
      onTheirWay: missing.map(({ id }) => describeWay(id, coming, lost)),
      done: !inside.isPending && !coming,
    };
  }, [dataset, inside.data, inside.isPending, files.data, waits, coming]);
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
  await queryClient.refetchQueries({ queryKey: filesKey(dataset) });
}

function lackingFiles(dataset: Dataset, arrived: TextFiles['arrived']): readonly Article[] {
  return dataset.articles.filter((article) => hasFile(article) && !arrived.has(article.id));
}

function hasFile({ text, textFile }: Article): boolean {
  return text === undefined && textFile !== undefined;
}

function describeWay(article: ArticleId, coming: boolean, lost: TextFiles['lost']): TextOnItsWay {
  const error = lost.get(article) ?? null;
  if (error !== null) return { article, state: 'failed', error };
  return { article, state: coming ? 'coming' : 'stopped', error: null };
}

function insideQuery(dataset: Dataset) {
  return queryOptions({
    queryKey: ['texts-inside', datasetNumber(dataset)] as const,
    queryFn: async () => {
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
      const { fetchTextFiles } = await import('./fetch-text-files.ts');
      const { arrived } = queryClient.getQueryData<TextFiles>(queryKey) ?? NOTHING;
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
