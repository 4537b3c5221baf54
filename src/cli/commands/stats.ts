// What figures does a dataset have, or a view of it? The command `stats`.
import { measureBalance } from '../../graph/balance.ts';
import { filterStances } from '../../graph/filter.ts';
import { indexGraph } from '../../graph/index-graph.ts';
import type { ReadUnsigned } from '../../graph/signed-pairs.ts';
import { describeIssue } from '../../model/describe-issue.ts';
import { type Dataset, isQuote, VOICES } from '../../model/stance-graph.ts';
import {
  type BalanceFigures,
  describeContradictions,
  describePairCounts,
  describeTriads,
  listFigures,
  type NamedPair,
} from '../../view/balance-figures.ts';
import { buildScene } from '../../view/build-scene.ts';
import { findScenePairs } from '../../view/find-scene-pairs.ts';
import { fitViewToIndex } from '../../view/fit-view.ts';
import { decodeView } from '../../view/view-url.ts';
import type { Effects, ExitCode } from '../effects.ts';
import { loadDataset } from '../load-dataset.ts';
import { countNoun, printable, printableJson } from '../print.ts';

export interface StatsOptions {
  readonly dataset: string;
  /** The fragment of an address; null for the whole dataset. */
  readonly view: string | null;
  readonly unsigned: ReadUnsigned;
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
  readonly balance: BalanceFigures;
}

export async function stats(options: StatsOptions, effects: Effects): Promise<ExitCode> {
  const { reading } = await loadDataset(options.dataset, effects);
  const errors = reading.issues.filter(({ severity }) => severity === 'error');
  for (const issue of errors) effects.err(`${printable(describeIssue(issue))}\n`);
  if (reading.dataset === null) return 1;
  const found = buildStats(reading.dataset, options, effects);
  effects.out(options.json ? printableJson(found) : describeStats(found));
  return errors.length === 0 ? 0 : 1;
}

function buildStats(dataset: Dataset, options: StatsOptions, effects: Effects): Stats {
  const index = indexGraph(dataset);
  const decoded = decodeView((options.view ?? '').replace(/^[^#]*#/, ''));
  const { view, notices } = fitViewToIndex(decoded.view, index);
  for (const { key, value, message } of [...decoded.notices, ...notices])
    effects.err(`${printable(`view: ${key}=${value}: ${message}`)}\n`);
  const shown = filterStances(index, view);
  // What the fragment says of unsigned stances holds, unless the command says more.
  const unsigned = options.unsigned === 'negative' ? 'negative' : view.unsigned;
  const balance = measureBalance(findScenePairs(buildScene(index, view), index, unsigned));
  const quotes = shown.flatMap(({ evidence }) => evidence.filter((each) => isQuote(each.evidence)));
  const ends = new Set(shown.flatMap(({ source, target }) => [source, target]));
  const ties = shown.map(({ source, target, facts }) => `${source}>${facts.kind.id}>${target}`);
  return {
    dataset: dataset.id,
    actors: options.view === null ? dataset.actors.length : ends.size,
    articles: dataset.articles.length,
    stances: shown.length,
    withdrawn: dataset.stances.filter(({ status }) => status === 'withdrawn').length,
    ties: new Set(ties).size,
    quotes: quotes.length,
    voices: countEach(
      quotes.flatMap(({ voice }) => voice ?? []),
      VOICES,
    ),
    outlets: countEach(quotes.map(({ outlet }) => outlet ?? '').sort(), []),
    balance: listFigures(balance, balance.camps, balance.blocs),
  };
}

/** `Object.fromEntries` makes own keys of whatever an outlet is called, "__proto__" too. */
function countEach(values: readonly string[], always: readonly string[]): Record<string, number> {
  const counts = new Map(always.map((value) => [value, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function describeStats(found: Stats): string {
  const { balance } = found;
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ');
  const groups = (all: readonly (readonly string[])[]) =>
    all.map((group) => group.join(', ') || 'nobody').join(' | ') || 'none';
  const { frustration, blocs, tooLittleData } = balance;
  const lines = [
    `${found.dataset}: ${countNoun(found.actors, 'actor')}, ${countNoun(found.articles, 'article')}, ${countNoun(found.stances, 'stance')} (${found.withdrawn} withdrawn), ${countNoun(found.ties, 'tie')}, ${countNoun(found.quotes, 'quote')}`,
    `voices: ${list(found.voices)}`,
    `outlets: ${list(found.outlets)}`,
    `signed pairs: ${describePairCounts(balance)}`,
    `triads: ${describeTriads(balance)}${tooLittleData === undefined ? '' : ` (too little data: ${tooLittleData})`}`,
    `two camps: ${groups(balance.camps)}; ${describeContradictions(frustration.value, frustration)}`,
    ...frustration.contradictedPairs.map(describePair),
    `blocs: ${groups(blocs.groups)}; ${describeContradictions(blocs.contradictions, blocs)}`,
    ...blocs.contradictedPairs.map(describePair),
    ...(balance.mixedPairs.length === 0 ? [] : ['mixed pairs, left out of balance:']),
    ...balance.mixedPairs.map(describePair),
    ...(balance.restsOnOne.length === 0
      ? []
      : [`placed by a single stance: ${balance.restsOnOne.join(', ')}`]),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function describePair({ actors, stances }: NamedPair): string {
  return `  ${actors.join(' and ')}: ${stances.join(', ')}`;
}
