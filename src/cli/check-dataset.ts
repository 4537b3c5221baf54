// What is wrong with a dataset once its texts are at hand? For every command that looks quotes up.

import { indexGraph } from '../graph/index-graph.ts';
import { type CheckedQuote, checkQuotes } from '../model/check-quotes.ts';
import type { Issue } from '../model/issue.ts';
import { formatPath } from '../model/json-path.ts';
import { listProperty, textProperty } from '../model/listed-record.ts';
import { parseJson } from '../model/parse-json.ts';
import { placeIssues } from '../model/place-issues.ts';
import { type ArticleId, type Dataset, isQuote } from '../model/stance-graph.ts';
import { findStoryIssues } from '../view/check-story.ts';
import { findTextIssues, textFileAbsent, textNotFound, textUnreadable } from './check-texts.ts';
import type { GatheredTexts } from './gather-texts.ts';
import type { LoadedFile } from './load-dataset.ts';

export interface CheckedDataset {
  /** Those of reading included. */
  readonly issues: readonly Issue[];
  readonly quotes: readonly CheckedQuote[];
}

/** `expected`: the user named a folder of texts, so a text that is not in it is worth a word. */
export function checkDataset(
  { text: file, reading }: LoadedFile,
  texts: GatheredTexts,
  expected: boolean,
): CheckedDataset {
  const { dataset, issues } = reading;
  if (dataset === null) return { issues, quotes: [] };
  const places = indexRecords(file);
  const checked = checkQuotes(dataset, textByArticle(dataset, texts), (stance) => {
    return places.stances.get(stance)?.[0] ?? 0;
  });
  const found = [
    ...findArticleIssues(dataset, texts, expected, (article) => {
      return places.articles.get(article)?.[0] ?? 0;
    }),
    ...checked.issues,
    ...findStoryIssues(indexGraph(dataset)),
  ];
  return { issues: [...issues, ...placeIssues(file, found)], quotes: checked.quotes };
}

/** Where in the file the words of a quote stand, as issues name it. */
export function pathOfQuote(stance: number, evidence: number, property = 'exact'): string {
  return formatPath(['stances', stance, 'evidence', evidence, property]);
}

/** Where each record stands in the file; in the dataset, those set aside no longer count. Equal copies are all named. */
export function indexRecords(
  file: string,
): Record<'articles' | 'stances', ReadonlyMap<string, readonly number[]>> {
  const parsed = parseJson(file);
  const value = 'value' in parsed ? parsed.value : null;
  const indexesById = (list: string) => {
    const indexes = new Map<string, number[]>();
    listProperty(value, list).forEach((record, index) => {
      const id = textProperty(record, 'id') ?? '';
      const known = indexes.get(id);
      if (known === undefined) indexes.set(id, [index]);
      else known.push(index);
    });
    return indexes;
  };
  return { articles: indexesById('articles'), stances: indexesById('stances') };
}

export function textByArticle(
  { articles }: Dataset,
  { found }: GatheredTexts,
): ReadonlyMap<ArticleId, string> {
  return new Map(
    articles.flatMap((article) => {
      const text = found.get(article)?.text;
      return text === undefined ? [] : [[article.id, text] as const];
    }),
  );
}

function findArticleIssues(
  dataset: Dataset,
  texts: GatheredTexts,
  expected: boolean,
  indexOf: (article: string) => number,
): readonly Issue[] {
  const quoted = new Set(
    dataset.stances.flatMap(({ evidence }) => evidence.filter(isQuote).map((each) => each.article)),
  );
  return dataset.articles.flatMap((article) => {
    const index = indexOf(article.id);
    const found = texts.found.get(article);
    const unreadable = texts.unreadable.get(article);
    if (found !== undefined) return findTextIssues(article, index, found);
    if (unreadable !== undefined) return [textUnreadable(article, index, unreadable)];
    if (article.textFile !== undefined) return [textFileAbsent(article, index)];
    return expected && quoted.has(article.id) ? [textNotFound(article, index)] : [];
  });
}
