// On what does the whole dataset rest: articles, outlets, days, languages, and whose words its quotes are?
import { alphabetically } from '../graph/alphabetical.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { type Dataset, isQuote, VOICES, type Voice } from '../model/stance-graph.ts';
import { describeDays } from './describe-scope.ts';
import { nameLanguage } from './name-language.ts';

export interface DataScope {
  readonly articles: number;
  /** In alphabetical order. */
  readonly outlets: readonly string[];
  /** Empty where nothing is dated. */
  readonly days: string;
  /** Names in English, in alphabetical order. */
  readonly languages: readonly string[];
  readonly quotes: number;
  /** Without those that no quote has, in order of the vocabulary of voices. */
  readonly voices: readonly { readonly voice: Voice; readonly count: number }[];
  /** "12 %" of the quotes are the outlets' narration; null where there are no quotes. */
  readonly narration: string | null;
}

/** Of the data as given: neither filters nor the check change it. Withdrawn stances have no part in it. */
export function describeData({ dataset, facts, outlets }: GraphIndex): DataScope {
  const quotes = facts.flatMap(({ stance }) => stance.evidence.filter(isQuote));
  const countOfVoice = (voice: Voice) => quotes.filter((quote) => quote.voice === voice).length;
  return {
    articles: dataset.articles.length,
    outlets: outlets.toSorted(alphabetically),
    days: describeDays(dataset),
    languages: languagesOf(dataset),
    quotes: quotes.length,
    voices: VOICES.map((voice) => ({ voice, count: countOfVoice(voice) })).filter(
      ({ count }) => count > 0,
    ),
    narration: quotes.length === 0 ? null : percent(countOfVoice('narration') / quotes.length),
  };
}

/** None and all are never rounded to. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share < 1 && share > 0.99) return 'over 99 %';
  return `${Math.round(share * 100)} %`;
}

function languagesOf({ articles, language }: Dataset): readonly string[] {
  const codes = articles.map((article) => article.language ?? language);
  return [...new Set(codes)]
    .filter((code) => code !== undefined)
    .map(nameLanguage)
    .toSorted(alphabetically);
}
