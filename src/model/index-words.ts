// Which words does a text have, and where? For showing differences to people; nothing is ever found by it.
import type { FoldedText } from './normalise-text.ts';
import type { TextSpan } from './stance-graph.ts';

export interface Word {
  /** As folded: what only typing tells apart is one word. */
  readonly word: string;
  /** In the text as supplied. */
  readonly at: TextSpan;
}

export interface IndexedWords {
  readonly words: readonly Word[];
  /** Where each word, and each pair of neighbours, stands: the first few places, case aside. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

// Scripts without spaces have a word to a letter.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
// A word that stands everywhere says nothing about the place.
const MOST_PLACES = 40;

export function listWords(folded: FoldedText): readonly Word[] {
  return Array.from(folded.text.matchAll(WORD), ({ 0: word, index }) => {
    const last = index + word.length - 1;
    return { word, at: [folded.starts[index] ?? 0, folded.ends[last] ?? 0] };
  });
}

export function indexWords(folded: FoldedText): IndexedWords {
  const words = listWords(folded);
  const places = new Map<string, number[]>();
  words.forEach((_, place) => {
    for (const key of keysAt(words, place)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else if (known.length < MOST_PLACES) known.push(place);
    }
  });
  return { words, places };
}

/** The pair that begins here first, because it says more; then the word alone. */
export function keysAt(words: readonly Word[], place: number): readonly string[] {
  const word = words[place]?.word.toLowerCase() ?? '';
  const next = words[place + 1]?.word.toLowerCase();
  return next === undefined ? [word] : [`${word} ${next}`, word];
}
