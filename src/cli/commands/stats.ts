// What figures does a dataset have, or a view of it? The command `stats`.

import type { Material } from '../../exchange/material.ts';
import { measureBalance } from '../../graph/balance.ts';
import type { ReadUnsigned } from '../../graph/signed-pairs.ts';
import { describeIssue } from '../../model/describe-issue.ts';
import { isQuote, VOICES } from '../../model/stance-graph.ts';
import {
  type BalanceFigures,
  describeContradictions,
  describePairCounts,
  describeTriads,
  listFigures,
  type NamedPair,
} from '../../view/balance-figures.ts';
import { findScenePairs } from '../../view/find-scene-pairs.ts';
import { buildMaterial } from '../build-material.ts';
import type { Effects, ExitCode } from '../effects.ts';
import { loadDataset } from '../load-dataset.ts';
import { countNoun, printable, printableJson } from '../print.ts';

export interface StatsOptions {
  readonly dataset: string;
  /** The fragment of an address; null for the whole dataset. */
  readonly view: string | null;
  readonly unsigned: ReadUnsigned;
  /** Folder with article texts. */
  readonly text: string | null;
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
  /** Quotes that would be shown and do not stand in one place of the text at hand: no figure counts them. */
  readonly unmatched: number;
  /** Quotes by voice, and by outlet in alphabetical order. */
  readonly voices: Readonly<Record<string, number>>;
  readonly outlets: Readonly<Record<string, number>>;
  readonly balance: BalanceFigures;
}

export async function stats(options: StatsOptions, effects: Effects): Promise<ExitCode> {
  const loaded = await loadDataset(options.dataset, effects);
  const { dataset, issues } = loaded.reading;
  const errors = issues.filter(({ severity }) => severity === 'error');
  for (const issue of errors) effects.err(`${printable(describeIssue(issue))}\n`);
  if (dataset === null) return 1;
  const material = await buildMaterial(loaded, dataset, { ...options, address: '' }, effects);
  const found = buildStats(material, options.unsigned);
  effects.out(options.json ? printableJson(found) : describeStats(found));
  return errors.length === 0 ? 0 : 1;
}

function buildStats({ index, scene, view }: Material, asked: ReadUnsigned): Stats {
  const { dataset } = index;
  // What the fragment says of unsigned stances holds, unless the command says more.
  const unsigned = asked === 'negative' ? 'negative' : (view?.unsigned ?? 'nothing');
  const balance = measureBalance(findScenePairs(scene, index, unsigned));
  const counted = scene.stances.flatMap((stance) => stance.counted.filter(isQuote));
  const shown = scene.stances.flatMap(({ evidence }) => evidence.filter(isQuote));
  const { actors, stances, ties, quotes } = scene.counts;
  return {
    dataset: dataset.id,
    actors: view === null ? dataset.actors.length : actors.shown,
    articles: dataset.articles.length,
    stances: stances.shown,
    withdrawn: dataset.stances.filter(({ status }) => status === 'withdrawn').length,
    ties: ties.shown,
    quotes: quotes.shown,
    unmatched: shown.length - counted.length,
    voices: countEach(
      counted.map(({ voice }) => voice),
      VOICES,
    ),
    outlets: countEach(
      counted.map(({ article }) => index.articleById.get(article)?.outlet ?? '').sort(),
      [],
    ),
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
    ...(found.unmatched === 0
      ? []
      : [
          `not counted, because the words do not stand in one place of the text: ${countNoun(found.unmatched, 'quote')}`,
        ]),
    `voices: ${list(found.voices)}`,
    `outlets: ${list(found.outlets)}`,
    `signed pairs: ${describePairCounts(balance)}`,
    `triads: ${describeTriads(balance)}`,
    ...(tooLittleData === undefined
      ? [
          `two camps: ${groups(balance.camps)}; ${describeContradictions(frustration.value, frustration)}`,
          ...frustration.contradictedPairs.map(describePair),
          `blocs: ${groups(blocs.groups)}; ${describeContradictions(blocs.contradictions, blocs)}`,
          ...blocs.contradictedPairs.map(describePair),
        ]
      : [`no camps or blocs, too little data: ${tooLittleData}`]),
    ...(balance.mixedPairs.length === 0 ? [] : ['mixed pairs, left out of balance:']),
    ...balance.mixedPairs.map(describePair),
    ...(balance.restsOnOne.length === 0 || tooLittleData !== undefined
      ? []
      : [`placed by a single stance: ${balance.restsOnOne.join(', ')}`]),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function describePair({ actors, stances }: NamedPair): string {
  return `  ${actors.join(' and ')}: ${stances.join(', ')}`;
}
