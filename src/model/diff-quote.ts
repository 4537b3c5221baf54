// How does a quote that is missing differ from the place in its text that is most like it? For people, in few words.
import { diffWords, type WordDiff, type WordRun } from './diff-words.ts';
import type { IndexedWords } from './index-words.ts';
import type { QuotedWords } from './locate-quote.ts';

// Of what agrees, the words next to a difference are enough.
const AGREEING = 60;

/** Null where nothing in the text is like it. */
export function diffQuote(
  text: string,
  index: IndexedWords,
  { exact, prefix = '', suffix = '' }: QuotedWords,
): WordDiff | null {
  const diff = diffWords(text, index, exact);
  // The words themselves stand there, so it is the context that differs.
  const same = diff?.runs.every((run) => run.in === 'both') === true;
  return same ? diffWords(text, index, prefix + exact + suffix) : diff;
}

/** On one line; the middle of a long run that both have is left out. */
export function shortenRuns(runs: readonly WordRun[]): readonly WordRun[] {
  return runs.map((run, at) => {
    const words = run.words.replace(/\s+/g, ' ');
    const spaced = run.spaced && at > 0;
    if (run.in !== 'both' || words.length <= 2 * AGREEING) return { ...run, words, spaced };
    const before = at === 0 ? '' : `${words.slice(0, words.indexOf(' ', AGREEING))} `;
    const rest = words.slice(words.lastIndexOf(' ', words.length - AGREEING) + 1);
    const after = at === runs.length - 1 ? '' : ` ${rest}`;
    return { ...run, words: `${before}…${after}`, spaced };
  });
}
