// How are proposed changes of quotes shown to people? As a diff, one piece of evidence after the other.
import type { CheckedQuote } from '../model/check-quotes.ts';
import { excerptText } from '../model/excerpt.ts';
import type { QuotedWords } from '../model/locate-quote.ts';
import type { Dataset } from '../model/stance-graph.ts';
import type { GatheredTexts } from './gather-texts.ts';
import { countNoun } from './print.ts';
import type { Mend, Proposal } from './propose-mends.ts';

export interface MendReport {
  readonly dataset: Dataset;
  readonly file: string;
  readonly proposal: Proposal;
  readonly quotes: readonly CheckedQuote[];
  readonly texts: GatheredTexts;
  readonly written: boolean;
}

const LONGEST_UNCHANGED = 100;

export function describeMends(report: MendReport): readonly string[] {
  const { dataset, file, proposal, texts } = report;
  const { mends, left } = proposal;
  const lines: string[] = [];
  if (mends.length > 0) lines.push(`--- ${file}`, `+++ ${file}, mended`);
  for (const mend of mends) lines.push(...describeMend(mend));
  for (const { quote, reason } of left)
    lines.push(`left alone: ${describeQuote(quote)}: ${quote.location.state}; ${reason}`);
  const mendedArticles = new Set(mends.map(({ quote }) => quote.article));
  for (const article of dataset.articles) {
    const text = texts.found.get(article);
    if (
      mendedArticles.has(article.id) &&
      article.sha256 !== undefined &&
      article.sha256 !== text?.sha256
    )
      lines.push(
        `The text of "${article.id}" is not the one that the dataset was made from: its "sha256", "length" and "headings" stay for you to look at.`,
      );
  }
  return [...lines, summarise(report)];
}

function describeMend({ quote, before, after }: Mend): readonly string[] {
  const { location } = quote;
  const what =
    location.state === 'normalised'
      ? `${location.state} (${(location.folding ?? []).join(', ')})`
      : location.state;
  const lines = [`@@ ${describeQuote(quote)} in ${quote.article}: ${what} @@`];
  for (const property of ['exact', 'prefix', 'suffix'] as const) {
    const [old, now] = [before[property], after[property]];
    if (old === undefined || now === undefined) continue;
    if (old !== now) lines.push(line('-', property, old), line('+', property, now));
    else if (property === 'exact') lines.push(line(' ', property, old, LONGEST_UNCHANGED));
  }
  if (before.start !== after.start || before.end !== after.end)
    lines.push(`-  ${describeSpan(before)}`, `+  ${describeSpan(after)}`);
  return lines;
}

function line(sign: string, property: string, words: string, longest?: number): string {
  const shown = longest === undefined ? words : excerptText(words, longest);
  // Line ends as a JSON file has them; nothing else is escaped, so that it can be read.
  return `${sign}  "${property}": "${shown.replaceAll('\r', '\\r').replaceAll('\n', '\\n')}"`;
}

function describeSpan({ start, end }: QuotedWords): string {
  return `"start": ${start}, "end": ${end}`;
}

function describeQuote({ stance, evidence }: CheckedQuote): string {
  return `${stance}, evidence ${evidence + 1}`;
}

function summarise({ dataset, file, proposal, quotes, written }: MendReport): string {
  const { mends, left } = proposal;
  const unchecked = quotes.filter(({ location }) => location.state === 'unchecked').length;
  const rest = [
    ...(left.length > 0 ? [`${left.length} left alone`] : []),
    ...(unchecked > 0 ? [`${unchecked} unchecked: no text at hand`] : []),
  ].map((part) => `; ${part}`);
  const quoted = countNoun(mends.length, 'quote');
  if (mends.length === 0) return `${dataset.id}: nothing to mend${rest.join('')}`;
  return written
    ? `${dataset.id}: ${quoted} mended in ${file}${rest.join('')}`
    : `${dataset.id}: ${quoted} to mend${rest.join('')}. Nothing was written; --write does it`;
}
