// How wide will a text be, where no font can be asked?

// Mean advance widths of Source Sans 3 at weight 500, in em.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[iljtfrI.,:;'’!|()[\] ·-]/u, 0.28],
  [/[mwMW@%—–…]/u, 0.82],
  [/\p{Lu}/u, 0.6],
  [/[\p{Ll}\p{N}]/u, 0.51],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u,
    1,
  ],
];
const OTHER_WIDTH = 0.56;

const widthByCharacter = new Map<string, number>();

function characterWidth(character: string): number {
  const known = widthByCharacter.get(character);
  if (known !== undefined) return known;
  const width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER_WIDTH;
  // Bounded, because hostile data could bring every character there is.
  if (widthByCharacter.size < 4096) widthByCharacter.set(character, width);
  return width;
}

export function estimateTextWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em * fontSize;
}
