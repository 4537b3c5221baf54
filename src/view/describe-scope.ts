// On how much does a dataset rest? Articles, outlets and the days they appeared, in one line.
import { parseDateSpan } from '../model/date-span.ts';
import type { Dataset } from '../model/stance-graph.ts';
import { describeDay } from './date-wording.ts';
import { countOf } from './wording.ts';

/** "1 article · 1 outlet · 3 January 2026 (inferred from the text)" */
export function describeScope(dataset: Pick<Dataset, 'articles' | 'stances'>): string {
  const { articles } = dataset;
  const outlets = new Set(articles.map(({ outlet }) => outlet)).size;
  const rests = [countOf(articles.length, 'article'), countOf(outlets, 'outlet')];
  return [...rests, describeDays(dataset)].filter(Boolean).join(' · ');
}

/** When the articles appeared; where none says so, of when the stances are. Empty if nothing is dated. */
export function describeDays({ articles, stances }: Pick<Dataset, 'articles' | 'stances'>): string {
  const appeared = articles.flatMap(({ published }) => (published ? [published] : []));
  const held = stances.flatMap(({ date, status }) => (date && !status ? [date] : []));
  return describeSpan(appeared.length > 0 ? appeared : held);
}

function describeSpan(dates: readonly { value: string; certainty: string }[]): string {
  const values = [...new Set(dates.map(({ value }) => value))];
  const spans = values.flatMap((value) => parseDateSpan(value) ?? []);
  const [first] = spans.map(({ from }) => from).toSorted();
  const [last] = spans
    .map(({ to }) => to)
    .toSorted()
    .reverse();
  if (first === undefined || last === undefined) return '';
  const days = values.length === 1 ? values : [first, last];
  return days.map(describeDay).join(' – ') + describeCertainty(dates);
}

function describeCertainty(dates: readonly { certainty: string }[]): string {
  const inferred = dates.filter(({ certainty }) => certainty === 'inferred').length;
  if (inferred === 0) return '';
  return ` (${inferred < dates.length ? 'partly ' : ''}inferred from the text)`;
}
