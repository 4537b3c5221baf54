// What figures does a dataset have? The command `stats`.
import { type Balance, measureBalance } from '../../graph/balance.ts';
import { findSignedPairs } from '../../graph/signed-pairs.ts';
import { describeIssue } from '../../model/describe-issue.ts';
import { type Dataset, isQuote, VOICES } from '../../model/stance-graph.ts';
import { countTies } from '../count-ties.ts';
import type { Effects, ExitCode } from '../effects.ts';
import { loadDataset } from '../load-dataset.ts';
import { countNoun, printable, printableJson } from '../print.ts';

export interface StatsOptions {
  readonly dataset: string;
  readonly json: boolean;
}

interface Stats {
  readonly dataset: string;
  readonly actors: number;
  readonly articles: number;
  /** Without those that were withdrawn. */
  readonly stances: number;
  readonly withdrawn: number;
  readonly ties: number;
  readonly quotes: number;
  /** Quotes by voice, and by outlet in alphabetical order. */
  readonly voices: Readonly<Record<string, number>>;
  readonly outlets: Readonly<Record<string, number>>;
  readonly balance: Balance | ({ readonly tooLittleData: string } & Balance);
}

const FEWEST_TRIADS = 5;

export async function stats(options: StatsOptions, effects: Effects): Promise<ExitCode> {
  const { reading } = await loadDataset(options.dataset, effects);
  const errors = reading.issues.filter(({ severity }) => severity === 'error');
  for (const issue of errors) effects.err(`${printable(describeIssue(issue))}\n`);
  if (reading.dataset === null) return 1;
  const found = buildStats(reading.dataset);
  effects.out(options.json ? printableJson(found) : describeStats(found));
  return errors.length === 0 ? 0 : 1;
}

function buildStats(dataset: Dataset): Stats {
  const stances = dataset.stances.filter(({ status }) => status !== 'withdrawn');
  const outletById = new Map(dataset.articles.map(({ id, outlet }) => [id, outlet]));
  const signById = new Map(dataset.vocabulary.map(({ id, sign }) => [id, sign]));
  const quotes = stances.flatMap(({ evidence }) => evidence.filter(isQuote));
  const outlets = quotes.map(({ article }) => outletById.get(article) ?? '').sort();
  const balance = measureBalance(
    findSignedPairs(
      stances.map(({ id, source, target, stance }) => {
        return { id, source, target, sign: signById.get(stance) ?? 0 };
      }),
    ),
  );
  return {
    dataset: dataset.id,
    actors: dataset.actors.length,
    articles: dataset.articles.length,
    stances: stances.length,
    withdrawn: dataset.stances.length - stances.length,
    ties: countTies(dataset),
    quotes: quotes.length,
    voices: countEach(
      quotes.map(({ voice }) => voice),
      VOICES,
    ),
    outlets: countEach(outlets, []),
    balance:
      balance.triads < FEWEST_TRIADS ? { tooLittleData: tooFew(balance), ...balance } : balance,
  };
}

function tooFew({ triads }: Balance): string {
  return `${countNoun(triads, 'signed triad')}; balance needs at least ${FEWEST_TRIADS}`;
}

/** `Object.fromEntries` makes own keys of whatever an outlet is called, "__proto__" too. */
function countEach(values: readonly string[], always: readonly string[]): Record<string, number> {
  const counts = new Map(always.map((value) => [value, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function describeStats(found: Stats): string {
  const { balance } = found;
  const atMost = (exact: boolean) => (exact ? '' : 'at most ');
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ');
  const lines = [
    `${found.dataset}: ${countNoun(found.actors, 'actor')}, ${countNoun(found.articles, 'article')}, ${countNoun(found.stances, 'stance')} (${found.withdrawn} withdrawn), ${countNoun(found.ties, 'tie')}, ${countNoun(found.quotes, 'quote')}`,
    `voices: ${list(found.voices)}`,
    `outlets: ${list(found.outlets)}`,
    `signed pairs: ${balance.pairs.positive} positive, ${balance.pairs.negative} negative, ${balance.pairs.mixed} mixed`,
    `triads: ${balance.balancedTriads} of ${balance.triads} balanced${'tooLittleData' in balance ? ` (too little data: ${balance.tooLittleData})` : ''}`,
    `two camps: ${balance.camps.map((camp) => camp.join(', ') || 'nobody').join(' | ')}; ${atMost(balance.frustration.exact)}${countNoun(balance.frustration.value, 'contradicted pair')}`,
    `blocs: ${balance.blocs.groups.map((group) => group.join(', ')).join(' | ') || 'none'}; ${atMost(balance.blocs.exact)}${countNoun(balance.blocs.contradictions, 'contradicted pair')}`,
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}
