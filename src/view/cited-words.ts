// What does every citation of a quote say, whatever its format: whose words these are, how they are read, what is not sure?
import type { Voice } from '../model/stance-graph.ts';
import { CHECK_ON_RECORD } from './check-wording.ts';
import { describePublished } from './date-wording.ts';
import { attributionSentence } from './describe-stance.ts';
import { innerMarks } from './inner-marks.ts';
import type { CheckState, QuoteCard } from './quote-card.ts';
import { inOneLine } from './safe-text.ts';
import { END_WORDING } from './wording.ts';

/** How the outlet comes to have the words of somebody: never may its own read as theirs. */
const WORDS_OF: Readonly<
  Record<Exclude<Voice, 'narration' | 'headline'>, readonly [string, string]>
> = {
  direct: ['direct speech', 'in'],
  partial: ['partly quoted', 'by'],
  paraphrase: ['paraphrased', 'by'],
};

const MATCHES: ReadonlySet<CheckState> = new Set(['exact', 'moved', 'normalised']);

export function citeWords({ exact }: QuoteCard): string {
  return `“${innerMarks(inOneLine(exact))}”`;
}

/** "Ana Ostrel, paraphrased by Caldor Gazette"; "narration of Caldor Gazette about Tavria". */
export function citeSpeaker({ voice, attribution, speaker, article }: QuoteCard): string {
  const outlet = inOneLine(article.outlet);
  if (voice === 'narration' || voice === 'headline') {
    const whose = outlet === '' ? voice : `${voice} of ${outlet}`;
    return `${whose} about ${inOneLine(attribution.source.name)}`;
  }
  const [how, link] = WORDS_OF[voice];
  const who = inOneLine((speaker ?? attribution.source).name);
  return outlet === '' ? `${who}, ${how}` : `${who}, ${how} ${link} ${outlet}`;
}

/** When the article appeared; where nobody knows, of when the stance is. */
export function citeDate({ article, attribution }: QuoteCard): string | null {
  if (article.dated !== null) return describePublished(article.dated);
  return attribution.date === null ? null : `stance of ${attribution.date}`;
}

/** In whole sentences: the stance that is read from the words, and what is not as plain as it looks. */
export function citeReading({ attribution, speaker, implied, check }: QuoteCard): string {
  const parts = [
    attributionSentence(attribution),
    speaker === null ? null : `said by ${speaker.name}`,
    ...implied.map((end) => END_WORDING[end].label),
  ];
  const reading = `Read as: ${inOneLine(parts.filter((part) => part !== null).join(' · '))}.`;
  return MATCHES.has(check) ? reading : `${reading} ${asSentence(CHECK_ON_RECORD[check])}`;
}

/** Even the shortest citation says so; null where nothing speaks against it. */
export function citeMismatch({ check }: QuoteCard): string | null {
  return check === 'missing' || check === 'ambiguous' ? CHECK_ON_RECORD[check] : null;
}

/** Null where nothing is invented. */
export function citeFiction({ dataset }: QuoteCard): string | null {
  return dataset.fictional
    ? `Fictional: from the invented dataset “${inOneLine(dataset.title)}”.`
    : null;
}

function asSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
