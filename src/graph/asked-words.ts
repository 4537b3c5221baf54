// What did the reader ask for: a phrase as it stands, and the words that it is made of? And where in a text does a word stand?
import { foldForSearch } from '../model/fold-text.ts';

export interface Asked {
  readonly phrase: string;
  /** Empty where the phrase is meant as it stands, being in quotation marks. */
  readonly words: readonly string[];
}

const QUOTED = /^["“„«](.+)["”“»]$/u;
const LETTER = /[\p{L}\p{N}]$/u;

export function parseAsked(text: string): Asked {
  const folded = foldForSearch(text);
  const quoted = QUOTED.exec(folded)?.[1]?.trim();
  if (quoted !== undefined) return { phrase: quoted, words: [] };
  return { phrase: folded, words: folded === '' ? [] : [...new Set(folded.split(' '))] };
}

/** 0: at the beginning; 1: at the beginning of a word; 2: inside a word; null: nowhere. */
export function placeOf(text: string, wanted: string): 0 | 1 | 2 | null {
  const first = text.indexOf(wanted);
  if (first <= 0) return first === 0 ? 0 : null;
  for (let at = first; at > 0; at = text.indexOf(wanted, at + 1))
    if (!LETTER.test(text.slice(Math.max(0, at - 2), at))) return 1;
  return 2;
}
