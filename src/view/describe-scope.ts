// On how much does a dataset rest? Articles, outlets and the days they appeared, in one line.
import { parseDateSpan } from '../model/date-span.ts';
import type { Dataset } from '../model/stance-graph.ts';
import { describeDay } from './date-wording.ts';
import { countOf } from './wording.ts';

/** "1 article · 1 outlet · 3 January 2026 (inferred from the text)" */
export function describeScope(dataset: Dataset): string {
  const { articles } = dataset;
  const outlets = new Set(articles.map(({ outlet }) => outlet)).size;
  const parts = [
    countOf(articles.length, 'article'),
    countOf(outlets, 'outlet'),
    describeDays(dataset),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** When the articles appeared; where none says so, of when the stances are. Empty if nothing is dated. */
export function describeDays({ articles, stances }: Dataset): string {
  const appeared = articles.flatMap(({ published }) => (published ? [published] : []));
  const held = stances.flatMap(({ date, status }) => (date && !status ? [date] : []));
  return describeSpan(appeared.length > 0 ? appeared : held);
}

function describeSpan(dates: readonly { value: string; certainty: string }[]): string {
  const spans = dates.map(({ value }) => parseDateSpan(value)).filter((span) => span !== null);
  const first = spans.map(({ from }) => from).toSorted()[0];
  const last = spans
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return '';
  const values = new Set(dates.map(({ value }) => value));
  const [only] = values;
  const time =
    only !== undefined && values.size === 1
      ? describeDay(only)
      : `${describeDay(first)} – ${describeDay(last)}`;
  return `${time}${describeCertainty(dates)}`;
}

function describeCertainty(dates: readonly { certainty: string }[]): string {
  const stated = dates.filter(({ certainty }) => certainty === 'stated').length;
  if (stated === dates.length) return '';
  return stated === 0 ? ' (inferred from the text)' : ' (partly inferred from the text)';
}
