// Is a dataset sound, down to each quote? The command `check`.
import { type CheckedQuote, checkQuotes } from '../../model/check-quotes.ts';
import { describeIssue } from '../../model/describe-issue.ts';
import type { Issue } from '../../model/issue.ts';
import { listProperty, textProperty } from '../../model/listed-record.ts';
import { parseJson } from '../../model/parse-json.ts';
import { placeIssues } from '../../model/place-issues.ts';
import { type Article, type Dataset, isQuote } from '../../model/stance-graph.ts';
import { type FoundText, findTextIssues, textFileAbsent, textNotFound } from '../check-texts.ts';
import { countTies } from '../count-ties.ts';
import type { Effects, ExitCode } from '../effects.ts';
import { gatherTexts } from '../gather-texts.ts';
import { type LoadedFile, loadDataset } from '../load-dataset.ts';
import { countNoun, printable, printableJson } from '../print.ts';

export interface CheckOptions {
  readonly datasets: readonly string[];
  /** Folder with article texts. */
  readonly text: string | null;
  readonly json: boolean;
}

interface CheckResult {
  readonly file: string;
  readonly id: string | null;
  readonly ok: boolean;
  readonly counts: Counts;
  readonly issues: readonly Issue[];
  readonly quotes: readonly CheckedQuote[];
}

interface Counts {
  readonly actors: number;
  readonly articles: number;
  readonly stances: number;
  readonly ties: number;
  readonly evidence: number;
}

export async function check(options: CheckOptions, effects: Effects): Promise<ExitCode> {
  const files: LoadedFile[] = [];
  for (const argument of options.datasets) files.push(await loadDataset(argument, effects));
  const texts = await gatherTexts(files, options.text, effects);
  const results = files.map((file) => checkFile(file, texts, options.text !== null));
  if (options.json) effects.out(printableJson({ datasets: results.map(encodeResult) }));
  else for (const result of results) effects.out(describeResult(result));
  return results.every(({ ok }) => ok) ? 0 : 1;
}

/** `expected`: the user named a folder of texts, so a text that is not in it is worth a word. */
function checkFile(
  file: LoadedFile,
  texts: ReadonlyMap<Article, FoundText>,
  expected: boolean,
): CheckResult {
  const { dataset, issues } = file.reading;
  const checked =
    dataset === null
      ? { quotes: [], issues: [] }
      : checkAgainstTexts(dataset, file.text, texts, expected);
  const all = [...issues, ...checked.issues];
  return {
    file: file.file,
    id: dataset?.id ?? null,
    ok: all.every(({ severity }) => severity !== 'error'),
    counts: countRecords(dataset),
    issues: all,
    quotes: checked.quotes,
  };
}

function checkAgainstTexts(
  dataset: Dataset,
  file: string,
  texts: ReadonlyMap<Article, FoundText>,
  expected: boolean,
): { readonly quotes: readonly CheckedQuote[]; readonly issues: readonly Issue[] } {
  const indexes = indexRecords(file);
  const quoted = new Set(
    dataset.stances.flatMap(({ evidence }) => evidence.filter(isQuote).map((each) => each.article)),
  );
  const textIssues = dataset.articles.flatMap((article) => {
    const index = indexes.articles.get(article.id) ?? 0;
    const found = texts.get(article);
    if (found !== undefined) return findTextIssues(article, index, found);
    if (article.textFile !== undefined) return [textFileAbsent(article, index)];
    return expected && quoted.has(article.id) ? [textNotFound(article, index)] : [];
  });
  const textByArticle = new Map(
    Array.from(texts, ([article, { text }]) => [article, text] as const)
      .filter(([article]) => dataset.articles.includes(article))
      .map(([article, text]) => [article.id, text]),
  );
  const { quotes, issues } = checkQuotes(
    dataset,
    textByArticle,
    (stance) => indexes.stances.get(stance) ?? 0,
  );
  return { quotes, issues: placeIssues(file, [...textIssues, ...issues]) };
}

/** Where each record stands in the file; in the dataset, those set aside no longer count. */
function indexRecords(file: string): Record<'articles' | 'stances', ReadonlyMap<string, number>> {
  const parsed = parseJson(file);
  const value = 'value' in parsed ? parsed.value : null;
  const indexById = (list: string) => {
    const ids = listProperty(value, list).map((record) => textProperty(record, 'id') ?? '');
    // The first of equal copies is the one that was kept.
    return new Map(ids.map((id, index) => [id, index] as const).reverse());
  };
  return { articles: indexById('articles'), stances: indexById('stances') };
}

function countRecords(dataset: Dataset | null): Counts {
  return {
    actors: dataset?.actors.length ?? 0,
    articles: dataset?.articles.length ?? 0,
    stances: dataset?.stances.length ?? 0,
    ties: dataset === null ? 0 : countTies(dataset),
    evidence: dataset?.stances.reduce((sum, { evidence }) => sum + evidence.length, 0) ?? 0,
  };
}

function encodeResult({ quotes, ...result }: CheckResult): object {
  const flat = quotes.map(({ stance, evidence, article, location }) => {
    return { stance, evidence, article, ...location };
  });
  return { ...result, quotes: flat };
}

function describeResult({ file, id, counts, issues, quotes }: CheckResult): string {
  const lines = issues.map(describeIssue);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const states = new Map<string, number>();
  for (const { location } of quotes)
    states.set(location.state, (states.get(location.state) ?? 0) + 1);
  const found = Array.from(states, ([state, count]) => `${count} ${state}`).join(', ');
  const faults = `${countNoun(errors, 'error')}, ${countNoun(issues.length - errors, 'warning')}`;
  const records =
    id === null
      ? 'refused'
      : [
          countNoun(counts.actors, 'actor'),
          countNoun(counts.articles, 'article'),
          countNoun(counts.stances, 'stance'),
          countNoun(counts.ties, 'tie'),
          `${countNoun(quotes.length, 'quote')}${found === '' ? '' : `: ${found}`}`,
        ].join(', ');
  lines.push(`${id ?? file}: ${records} · ${faults}`);
  return lines.map((line) => `${printable(line)}\n`).join('');
}
