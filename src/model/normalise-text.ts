// When do two texts differ only in typing? The foldings that are allowed, each with a name, and the way back to the original.
import type { TextSpan } from './stance-graph.ts';

const FOLDINGS = [
  'quotation marks',
  'dashes',
  'ellipses',
  'white space',
  'soft hyphens',
  'NFC',
] as const;
export type Folding = (typeof FOLDINGS)[number];

/** A folded text, and for each of its UTF-16 units the stretch of the original that it came from. */
export interface FoldedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

// Unicode's property Quotation_Mark, in two kinds.
const SINGLE_MARKS = "'‘’‚‛‹›＇";
const DOUBLE_MARKS = '"“”„‟«»⹂「」『』〝〞〟﹁﹂﹃﹄＂｢｣';
const DASHES = '-‐‑‒–—―−';
const SOFT_HYPHEN = '\u00AD';
const ELLIPSIS = '…';
// U+0085 is a line break that `\s` does not know.
const SPACE = /[\s\u0085]/;
// What joins the letter before it under NFC: marks, and the later jamo of a Hangul syllable.
const JOINS = /[\p{M}\u1160-\u11FF\uD7B0-\uD7FF]/u;

const FOLDED_BY_CHARACTER = new Map<string, readonly [Folding, string]>([
  [ELLIPSIS, ['ellipses', '...']],
  [SOFT_HYPHEN, ['soft hyphens', '']],
]);
for (const mark of SINGLE_MARKS) FOLDED_BY_CHARACTER.set(mark, ['quotation marks', "'"]);
for (const mark of DOUBLE_MARKS) FOLDED_BY_CHARACTER.set(mark, ['quotation marks', '"']);
for (const dash of DASHES) FOLDED_BY_CHARACTER.set(dash, ['dashes', '-']);

const ALL: ReadonlySet<Folding> = new Set(FOLDINGS);
// UAX #15 calls more than this no text; to put thousands of marks on one letter in order takes quadratic time.
const MOST_JOINED = 30;

export function foldTyping(text: string, foldings: ReadonlySet<Folding> = ALL): FoldedText {
  const composes = foldings.has('NFC');
  const collapses = foldings.has('white space');
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let letter = '';
  let letterStart = 0;
  let letterEnd = 0;
  let joined = 0;
  const finishLetter = () => {
    const piece = composes && !isAscii(letter) ? letter.normalize('NFC') : letter;
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(letterStart);
      ends.push(letterEnd);
    }
  };
  for (let start = 0, end = 0; start < text.length; start = end) {
    const character = characterAt(text, start);
    end = start + character.length;
    const folded = foldCharacter(character, foldings);
    // A soft hyphen belongs to no letter and to no stretch.
    if (folded === '') continue;
    const runsOn = collapses && folded === ' ' && letter === ' ';
    if (composes && letter !== '' && joined < MOST_JOINED && joinsLetter(character)) {
      letter += folded;
      joined++;
    } else if (!runsOn) {
      if (letter !== '') finishLetter();
      letter = folded;
      letterStart = start;
      joined = 0;
    }
    letterEnd = end;
  }
  if (letter !== '') finishLetter();
  return { text: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The stretch of the original behind a match, or null where the match cuts a letter in two. */
export function unfoldSpan(folded: FoldedText, start: number, length: number): TextSpan | null {
  const last = start + length - 1;
  const from = folded.starts[start];
  const to = folded.ends[last];
  if (from === undefined || to === undefined) return null;
  const cutsBefore = start > 0 && folded.ends[start - 1] === folded.ends[start];
  const cutsAfter = folded.starts[last + 1] === folded.starts[last];
  return cutsBefore || cutsAfter ? null : [from, to];
}

/** Where in the folded text that begins which begins at this place of the original, or after it. */
export function foldedIndex({ starts }: FoldedText, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which foldings make these two equal; none left out, none too many. */
export function nameFoldings(a: string, b: string): readonly Folding[] {
  return FOLDINGS.filter((folding) => {
    const others = new Set(FOLDINGS.filter((other) => other !== folding));
    return foldTyping(a, others).text !== foldTyping(b, others).text;
  });
}

/** Is this a place where a letter goes on: half a surrogate pair, or a mark on the letter before? */
export function continuesLetter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code >= 0xdc00 && code <= 0xdfff) {
    const before = text.charCodeAt(at - 1);
    if (before >= 0xd800 && before <= 0xdbff) return true;
  }
  return joinsLetter(characterAt(text, at));
}

function foldCharacter(character: string, foldings: ReadonlySet<Folding>): string {
  const known = FOLDED_BY_CHARACTER.get(character);
  if (known !== undefined) return foldings.has(known[0]) ? known[1] : character;
  return SPACE.test(character) && foldings.has('white space') ? ' ' : character;
}

function joinsLetter(character: string): boolean {
  // Nothing below U+0300 joins; most text ends here.
  return character >= '\u0300' && JOINS.test(character);
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function isAscii(text: string): boolean {
  return text.length === 1 && text < '\u0080';
}
