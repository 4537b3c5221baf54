// What do the texts at hand say about the quotes of the data? Looked up here, in the reader's browser, after the picture.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CheckedQuote } from '../model/check-quotes.ts';
import type { ArticleId, Dataset } from '../model/stance-graph.ts';
import { buildProvenance } from '../view/build-provenance.ts';
import type { Provenance, SuppliedText } from '../view/provenance.ts';
import { datasetNumber } from './dataset-number.ts';
import type { LoadedDataset } from './dataset-queries.ts';
import { usePictureSeen } from './first-picture.ts';
import { useGivenTexts } from './given-texts.ts';
import { type TextOnItsWay, useOwnTexts } from './own-texts.ts';

type Texts = ReadonlyMap<ArticleId, SuppliedText>;

const numberOf = new WeakMap<SuppliedText, number>();
let lastNumber = 0;

/** Whoever asks for the same texts of the same data shares one check. */
export function useProvenance(loaded: LoadedDataset): Provenance {
  const { dataset } = loaded.index;
  const own = useOwnTexts(loaded);
  const given = useGivenTexts(dataset);
  const seen = usePictureSeen();
  // What the reader gives comes before what the data bring: it was brought to check against.
  const texts = useMemo<Texts>(
    () => new Map([...own.textByArticle, ...given]),
    [own.textByArticle, given],
  );
  const check = useQuery({
    ...checkQuery(dataset, texts),
    // After the picture; and one check for all files that are on their way, not one for each that arrives.
    enabled: seen && texts.size > 0 && (own.done || given.size > 0),
    // What was found in texts that are still there stands until the next answer, so that nothing flickers.
    placeholderData: (before, query) =>
      query?.queryKey[1] === datasetNumber(dataset) ? before : undefined,
  });
  const quotes = useMemo(
    () => check.data?.quotes.filter((each) => isOf(each, check.data.texts, texts)),
    [check.data, texts],
  );
  const answered =
    texts.size === 0 || check.isError || (check.isSuccess && !check.isPlaceholderData);
  const done = own.done && answered;
  return useMemo(
    () => ({
      ...buildProvenance(
        dataset,
        texts,
        quotes ?? [],
        done,
        new Set(articlesIn(own.onTheirWay, 'coming')),
        check.isError,
      ),
      unfetched: articlesIn(own.onTheirWay, 'failed').length > 0,
    }),
    [dataset, texts, quotes, done, check.isError, own.onTheirWay],
  );
}

function articlesIn(ways: readonly TextOnItsWay[], state: TextOnItsWay['state']): ArticleId[] {
  return ways.filter((way) => way.state === state).map(({ article }) => article);
}

/** A place in the former text is none in another one. */
function isOf({ article }: CheckedQuote, former: Texts, texts: Texts): boolean {
  return former.has(article) && former.get(article) === texts.get(article);
}

function checkQuery(dataset: Dataset, texts: Texts) {
  return queryOptions({
    queryKey: ['check', datasetNumber(dataset), nameTexts(texts)] as const,
    queryFn: async ({ signal }) => {
      const { requestCheck } = await import('../workers/request-check.ts');
      const quotes = await requestCheck(forgetHeadings(dataset, texts), wordsOf(texts), signal);
      return { texts, quotes };
    },
    // A text that the reader takes back is not kept here either.
    gcTime: 0,
  });
}

/** Where the headings stand is known of one text only; in another they may be anywhere. */
function forgetHeadings(dataset: Dataset, texts: Texts): Dataset {
  return {
    ...dataset,
    articles: dataset.articles.map((article) => {
      if (texts.get(article.id)?.digest !== 'different') return article;
      const { headings: _, ...rest } = article;
      return rest;
    }),
  };
}

function wordsOf(texts: Texts): ReadonlyMap<ArticleId, string> {
  return new Map(Array.from(texts, ([id, { text }]) => [id, text] as const));
}

/** Texts may be long, so a key has their numbers. */
function nameTexts(texts: Texts): string {
  return Array.from(texts, ([id, text]) => `${id}:${textNumber(text)}`)
    .toSorted()
    .join(' ');
}

function textNumber(text: SuppliedText): number {
  const known = numberOf.get(text) ?? ++lastNumber;
  numberOf.set(text, known);
  return known;
}
