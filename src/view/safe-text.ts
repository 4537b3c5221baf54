// How is a text from data or links shown so that it hides nothing and fits?

// Controls, format characters (bidi, zero width, tags), lone surrogates, private use, line separators,
// and the blanks that are letters or symbols by category: Braille blank and Hangul fillers.
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u2800]|[\u115f\u1160\u3164\uffa0]|[\u{e0100}-\u{e01ef}]/gu;
const WHITE_SPACE = /^[\t\n\r]$/;
// Joiners are spelling in these scripts and inside emoji; elsewhere they only hide a difference.
const JOINER = /^[\u200c\u200d]$/;
const JOINABLE =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Extended_Pictographic}\p{Emoji_Modifier}]\p{M}*$/u;
const LONGEST_CLUSTER = 8;
const HALF_CHARACTER = /[\ud800-\udbff]$/;

// Latin, Cyrillic and Chinese letters that are one code unit, hide nothing, and join with none beside them.
const PLAIN =
  /^(?! )(?: ?[!-~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u4e00-\u9fff])+$/;

let segmenter: Intl.Segmenter | null = null;

/** Each hidden character becomes its code in brackets; tabs and line ends stay what they are. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (character, at: number) =>
    isHidden(text, character, at) ? mark(character) : character,
  );
}

export function hasHiddenCharacters(text: string): boolean {
  return visibleText(text) !== text;
}

/** In full, for a place where a line end would begin something else. */
export function inOneLine(text: string): string {
  return visibleText(text.replace(/\s+/gu, ' ').trim());
}

/** So many code units of it, and no half character at the end. */
export function startOf(text: string, units: number): string {
  return text.length <= units ? text : text.slice(0, units).replace(HALF_CHARACTER, '');
}

/** One line of at most so many characters as a reader counts them, none of them piled up with marks. */
export function cutText(text: string, clusters: number): string {
  // Most names are plain and short, many codes empty, and the machinery for all others takes milliseconds to wake.
  if (text === '' || (text.length <= clusters && PLAIN.test(text))) return text;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  // Cutting the code units first bounds the work on a text of a million characters.
  const whole = startOf(text, clusters * 4 * LONGEST_CLUSTER);
  const isWhole = whole.length === text.length;
  const kept: string[] = [];
  for (const { segment } of segmenter.segment(visibleText(whole).replace(/\s+/gu, ' ').trim())) {
    kept.push(Array.from(segment).slice(0, LONGEST_CLUSTER).join(''));
    if (kept.length > clusters) break;
  }
  if (isWhole && kept.length <= clusters) return kept.join('');
  return `${kept
    .slice(0, clusters - 1)
    .join('')
    .trimEnd()}…`;
}

function isHidden(text: string, character: string, at: number): boolean {
  if (WHITE_SPACE.test(character)) return false;
  return !(JOINER.test(character) && JOINABLE.test(text.slice(Math.max(0, at - 4), at)));
}

function mark(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${code}]`;
}
