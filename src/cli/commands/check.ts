// Is a dataset sound, down to each quote? The command `check`. It rewrites nothing.
import type { CheckedQuote } from '../../model/check-quotes.ts';
import type { Issue } from '../../model/issue.ts';
import type { Dataset, TextSpan } from '../../model/stance-graph.ts';
import { checkDataset } from '../check-dataset.ts';
import { countTies } from '../count-ties.ts';
import { describeCheck } from '../describe-check.ts';
import { diffMissing } from '../diff-missing.ts';
import type { Effects, ExitCode } from '../effects.ts';
import { type GatheredTexts, gatherTexts } from '../gather-texts.ts';
import { type LoadedFile, loadDataset } from '../load-dataset.ts';
import { printable, printableJson } from '../print.ts';
import { tellOfTexts } from '../tell-of-texts.ts';

export interface CheckOptions {
  readonly datasets: readonly string[];
  /** Folder with article texts. */
  readonly text: string | null;
  readonly json: boolean;
  /** Every quote is listed, not only those that do not stand as written. */
  readonly all: boolean;
}

interface Counts {
  readonly actors: number;
  readonly articles: number;
  readonly stances: number;
  readonly ties: number;
  /** Without that of withdrawn stances. */
  readonly evidence: number;
}

interface Nearest {
  readonly at: TextSpan;
  readonly words: readonly (readonly [standsIn: 'both' | 'quote' | 'text', words: string])[];
}

type EncodedQuote = Omit<CheckedQuote, 'location'> &
  CheckedQuote['location'] & { readonly nearest?: Nearest };

interface CheckResult {
  readonly file: string;
  readonly id: string | null;
  readonly ok: boolean;
  readonly counts: Counts;
  readonly issues: readonly Issue[];
  readonly quotes: readonly EncodedQuote[];
}

export async function check(options: CheckOptions, effects: Effects): Promise<ExitCode> {
  const files: LoadedFile[] = [];
  for (const argument of options.datasets) files.push(await loadDataset(argument, effects));
  const texts = await gatherTexts(files, options.text, effects);
  tellOfTexts(texts, effects);
  const checked = files.map((file) => {
    return { file, ...checkDataset(file, texts, options.text !== null) };
  });
  if (options.json) {
    const datasets = checked.map(({ file, issues, quotes }) => encode(file, issues, quotes, texts));
    effects.out(printableJson({ datasets }));
  } else
    for (const { file, issues, quotes } of checked)
      for (const line of describeCheck({ file, issues, quotes, texts, all: options.all }))
        effects.out(`${printable(line)}\n`);
  const issues = checked.flatMap((each) => each.issues);
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function encode(
  { file, reading: { dataset } }: LoadedFile,
  issues: readonly Issue[],
  quotes: readonly CheckedQuote[],
  texts: GatheredTexts,
): CheckResult {
  const diffOf = dataset === null ? () => null : diffMissing(dataset, texts);
  return {
    file,
    id: dataset?.id ?? null,
    ok: issues.every(({ severity }) => severity !== 'error'),
    counts: countRecords(dataset),
    issues,
    quotes: quotes.map((quote) => {
      const { location, ...rest } = quote;
      const diff = diffOf(quote);
      const words = diff?.runs.map((run) => [run.in, run.words] as const) ?? [];
      return { ...rest, ...location, ...(diff !== null && { nearest: { at: diff.at, words } }) };
    }),
  };
}

function countRecords(dataset: Dataset | null): Counts {
  const holding = dataset?.stances.filter(({ status }) => status !== 'withdrawn') ?? [];
  return {
    actors: dataset?.actors.length ?? 0,
    articles: dataset?.articles.length ?? 0,
    stances: dataset?.stances.length ?? 0,
    ties: dataset === null ? 0 : countTies(dataset),
    evidence: holding.reduce((sum, { evidence }) => sum + evidence.length, 0),
  };
}
