// How is a check told to people? Article by article; quotes that stand as written only on request.
import type { CheckedQuote } from '../model/check-quotes.ts';
import { describeIssue } from '../model/describe-issue.ts';
import { shortenRuns } from '../model/diff-quote.ts';
import type { WordDiff, WordRun } from '../model/diff-words.ts';
import { excerptText } from '../model/excerpt.ts';
import type { Issue } from '../model/issue.ts';
import type { Article, Dataset } from '../model/stance-graph.ts';
import { indexRecords, pathOfQuote } from './check-dataset.ts';
import { countTies } from './count-ties.ts';
import { diffMissing } from './diff-missing.ts';
import type { GatheredTexts } from './gather-texts.ts';
import type { LoadedFile } from './load-dataset.ts';
import { countNoun } from './print.ts';

export interface Findings {
  readonly file: LoadedFile;
  readonly issues: readonly Issue[];
  readonly quotes: readonly CheckedQuote[];
  readonly texts: GatheredTexts;
  readonly all: boolean;
}

const AROUND = 30;
const KEY = '[-…-] stands in the quote only, {+…+} in the text only';

export function describeCheck(findings: Findings): readonly string[] {
  const { file, issues, quotes } = findings;
  const { dataset } = file.reading;
  if (dataset === null) return [...issues.map(describeIssue), summarise(findings)];
  const { stances } = indexRecords(file.text);
  const pathOf = ({ stance, evidence }: CheckedQuote) =>
    pathOfQuote(stances.get(stance)?.[0] ?? 0, evidence);
  const paths = new Set(quotes.map(pathOf));
  const issuesByPath = groupBy(issues, ({ path }) => path);
  const quotesByArticle = groupBy(quotes, ({ article }) => article);
  const diffOf = diffMissing(dataset, findings.texts);
  const lines = issues.filter(({ path }) => !paths.has(path)).map(describeIssue);
  let differs = false;
  for (const article of dataset.articles) {
    const own = quotesByArticle.get(article.id);
    if (own === undefined) continue;
    lines.push(`${article.id}: ${countStates(own)}${describeText(article, findings.texts)}`);
    for (const quote of own) {
      const wrong = issuesByPath.get(pathOf(quote)) ?? [];
      if (wrong.length === 0 && !findings.all) continue;
      lines.push(`  ${describePlace(quote)}`, ...wrong.map((each) => `    ${describeIssue(each)}`));
      const diff = diffOf(quote);
      if (diff !== null) {
        differs = true;
        lines.push(`    ${describeDiff(diff)}`);
      }
      lines.push(...describePlaces(quote, findings.texts.found.get(article)?.text ?? ''));
    }
  }
  if (differs) lines.push(`(${KEY})`);
  return [...lines, summarise(findings)];
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return groups;
}

function describePlace({ stance, evidence, location, withdrawn }: CheckedQuote): string {
  const at = 'at' in location && location.at !== undefined ? ` · ${location.at.join('–')}` : '';
  const counted = withdrawn === true ? ' · withdrawn, not counted' : '';
  return `${location.state} · ${stance}, evidence ${evidence + 1}${at}${counted}`;
}

function describeText(article: Article, { found }: GatheredTexts): string {
  const text = found.get(article);
  if (text === undefined) return '';
  const same =
    article.sha256 === undefined
      ? ''
      : article.sha256 === text.sha256
        ? ', digest fits'
        : ', digest differs: not the text that the dataset was made from';
  const restored = text.lineEndsRestored === true ? ', line ends put right' : '';
  return ` · ${excerptText(text.origin, 200)}${restored}${same}`;
}

function describeDiff({ runs }: WordDiff): string {
  return shortenRuns(runs)
    .map((run) => `${run.spaced ? ' ' : ''}${markRun(run)}`)
    .join('');
}

function markRun({ in: side, words }: WordRun): string {
  if (side === 'both') return words;
  return side === 'quote' ? `[-${words}-]` : `{+${words}+}`;
}

/** Where several places fit, what stands around each tells which prefix or suffix to add. */
function describePlaces({ location }: CheckedQuote, text: string): readonly string[] {
  if (location.state !== 'ambiguous') return [];
  const flat = (words: string) => words.replace(/\s+/g, ' ');
  return (location.places ?? []).map(([start, end]) => {
    const before = `${start > AROUND ? '…' : ''}${flat(text.slice(Math.max(0, start - AROUND), start))}`;
    const after = `${flat(text.slice(end, end + AROUND))}${end + AROUND < text.length ? '…' : ''}`;
    return `    ${start}–${end}: ${before}[${excerptText(flat(text.slice(start, end)), 2 * AROUND)}]${after}`;
  });
}

function summarise({ file: { file, reading }, issues, quotes }: Findings): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const faults = `${countNoun(errors, 'error')}, ${countNoun(issues.length - errors, 'warning')}`;
  const { dataset } = reading;
  if (dataset === null) return `${file}: refused · ${faults}`;
  return `${dataset.id}: ${describeRecords(dataset)}, ${countStates(quotes)} · ${faults}`;
}

function describeRecords(dataset: Dataset): string {
  return [
    countNoun(dataset.actors.length, 'actor'),
    countNoun(dataset.articles.length, 'article'),
    countNoun(dataset.stances.length, 'stance'),
    countNoun(countTies(dataset), 'tie'),
  ].join(', ');
}

function countStates(all: readonly CheckedQuote[]): string {
  const quotes = all.filter(({ withdrawn }) => withdrawn !== true);
  const states = new Map<string, number>();
  for (const { location } of quotes)
    states.set(location.state, (states.get(location.state) ?? 0) + 1);
  const found = Array.from(states, ([state, count]) => `${count} ${state}`).join(', ');
  return `${countNoun(quotes.length, 'quote')}${found === '' ? '' : `: ${found}`}`;
}
