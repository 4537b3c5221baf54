// Which words tell a quote from the place in the text that is most like it? Shown to people, never used to find anything.
import { type IndexedWords, keysAt, listWords, type Word } from './index-words.ts';
import { foldTyping } from './normalise-text.ts';
import type { TextSpan } from './stance-graph.ts';

/** A run of words that both have, or only one of the two. */
export interface WordRun {
  readonly in: 'both' | 'quote' | 'text';
  readonly words: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

export interface WordDiff {
  readonly runs: readonly WordRun[];
  /** The place, in the text as supplied. */
  readonly at: TextSpan;
}

const MARGIN = 12;
// The table of an alignment grows with the square.
const MOST_WORDS = 1_500;
const BUCKET = 8;
// Below that, the place is like the quote by chance.
const FEWEST_SHARED = 0.4;
// Dropping costs more than adding, or the last word behind a change would seem dropped.
const DROPPED = 2;
const ADDED = 1;
const CASE_ONLY = 1;
const OTHER_WORD = DROPPED + ADDED;

/** Null where nothing in the text is like it. */
export function diffWords(text: string, index: IndexedWords, quote: string): WordDiff | null {
  const wanted = listWords(foldTyping(quote)).slice(0, MOST_WORDS);
  const middle = guessPlace(index, wanted);
  if (middle === null) return null;
  const slack = MARGIN + Math.floor(wanted.length / 4);
  const from = Math.max(0, middle - slack);
  const near = index.words.slice(from, middle + wanted.length + slack);
  const pairs = align(wanted, near);
  const shared = pairs.filter(([a, b]) => a?.word === b?.word).length;
  if (shared < wanted.length * FEWEST_SHARED) return null;
  const places = pairs.flatMap(([, there]) => (there === null ? [] : [there.at]));
  const start = places[0]?.[0] ?? 0;
  const end = places.at(-1)?.[1] ?? start;
  return { runs: joinRuns(pairs, quote, text), at: [start, end] };
}

/** Where the quote would begin if most of its words stood in their order: by vote. */
function guessPlace({ places }: IndexedWords, wanted: readonly Word[]): number | null {
  const votes = new Map<number, number>();
  let best: number | null = null;
  wanted.forEach((_, at) => {
    for (const key of keysAt(wanted, at))
      for (const place of places.get(key) ?? []) {
        const bucket = Math.round((place - at) / BUCKET);
        // Rare words and pairs say more about the place than common ones.
        const weight = (key.includes(' ') ? 2 : 1) / (places.get(key)?.length ?? 1);
        votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
        if (best === null || (votes.get(bucket) ?? 0) > (votes.get(best) ?? 0)) best = bucket;
      }
  });
  return best === null ? null : best * BUCKET;
}

type Pair = readonly [quote: Word | null, text: Word | null];

/** Sellers 1980: the cheapest alignment of the whole quote with any stretch of the text. */
function align(wanted: readonly Word[], near: readonly Word[]): readonly Pair[] {
  const width = near.length + 1;
  const costs = new Uint32Array((wanted.length + 1) * width);
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0;
  const change = (row: number, column: number) =>
    differ(wanted[row - 1]?.word ?? '', near[column - 1]?.word ?? '');
  for (let row = 1; row <= wanted.length; row++)
    for (let column = 0; column <= near.length; column++) {
      const dropped = cost(row - 1, column) + DROPPED;
      const added = column === 0 ? dropped : cost(row, column - 1) + ADDED;
      const kept = column === 0 ? dropped : cost(row - 1, column - 1) + change(row, column);
      costs[row * width + column] = Math.min(kept, dropped, added);
    }
  let column = 0;
  for (let end = 1; end <= near.length; end++)
    if (cost(wanted.length, end) < cost(wanted.length, column)) column = end;
  const pairs: Pair[] = [];
  for (let row = wanted.length; row > 0; ) {
    const here = cost(row, column);
    const word = wanted[row - 1] ?? null;
    const there = near[column - 1] ?? null;
    if (column > 0 && here === cost(row - 1, column - 1) + change(row, column)) {
      pairs.push([word, there]);
      row--;
      column--;
    } else if (column > 0 && here === cost(row, column - 1) + ADDED) {
      pairs.push([null, there]);
      column--;
    } else {
      pairs.push([word, null]);
      row--;
    }
  }
  return pairs.reverse();
}

function differ(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE_ONLY : OTHER_WORD;
}

function joinRuns(pairs: readonly Pair[], quote: string, text: string): readonly WordRun[] {
  const runs: WordRun[] = [];
  const add = (where: WordRun['in'], words: readonly Word[], from: string) => {
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return;
    const spaced = /\s/.test(from[first.at[0] - 1] ?? '');
    runs.push({ in: where, words: from.slice(first.at[0], last.at[1]), spaced });
  };
  let at = 0;
  while (at < pairs.length) {
    const same = isShared(pairs[at]);
    let end = at;
    while (end < pairs.length && isShared(pairs[end]) === same) end++;
    const stretch = pairs.slice(at, end);
    const side = (index: 0 | 1) => stretch.flatMap((pair) => pair[index] ?? []);
    if (same) add('both', side(0), quote);
    else {
      add('quote', side(0), quote);
      add('text', side(1), text);
    }
    at = end;
  }
  return runs;
}

function isShared(pair: Pair | undefined): boolean {
  return pair !== undefined && pair[0] !== null && pair[0].word === pair[1]?.word;
}
