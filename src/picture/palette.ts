// Which colours does a picture have that leaves the page? Those of the page in the light or in the dark, whatever it shows now.
import type { ColourToken, PictureTokens } from '../canvas/picture-tokens.ts';

export type PictureTheme = 'light' | 'dark';

/** What is read as text in the colour of a stance has to be darker, or lighter, than its line. */
export type TextColour = `${Extract<ColourToken, `stance-${string}`>}-text`;

// Held against the style sheet of the page by a test.
const COLOURS: Readonly<Record<ColourToken, readonly [light: string, dark: string]>> = {
  paper: ['#fbfaf8', '#14171c'],
  surface: ['#fff', '#1b1f26'],
  line: ['#e3e0da', '#303742'],
  'line-strong': ['#878c96', '#7b8391'],
  ink: ['#1a1d21', '#eceef1'],
  'ink-soft': ['#4a515b', '#bac0ca'],
  'ink-faint': ['#646a74', '#9aa1ad'],
  accent: ['#2b4a7e', '#9db7ea'],
  'accent-soft': ['#e7edf6', '#27344b'],
  node: ['#59606c', '#a9b1be'],
  'node-strong': ['#1f2630', '#f2f4f7'],
  'node-ink': ['#fff', '#14171c'],
  'stance-positive': ['#0072b2', '#56b4e9'],
  'stance-negative': ['#d55e00', '#e69f00'],
  'stance-neutral-1': ['#7b3f98', '#c49be0'],
  'stance-neutral-2': ['#8a6d00', '#d3c261'],
  'stance-neutral-3': ['#6b7280', '#9ca3af'],
};

const TEXT_COLOURS: Readonly<Record<TextColour, readonly [light: string, dark: string]>> = {
  'stance-positive-text': ['#00639b', '#62b9eb'],
  'stance-negative-text': ['#a74800', '#eaa81a'],
  'stance-neutral-1-text': ['#6f3789', '#c9a4e3'],
  'stance-neutral-2-text': ['#715900', '#d6c66c'],
  'stance-neutral-3-text': ['#5a616d', '#a7aeb9'],
};

/** As the page names it, so that letters are measured as they will stand. */
const FONT_SANS = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';

export interface SheetTokens extends PictureTokens {
  readonly texts: Readonly<Record<TextColour, string>>;
}

export const TOKENS: Readonly<Record<PictureTheme, SheetTokens>> = {
  light: { colours: pick(COLOURS, 0), texts: pick(TEXT_COLOURS, 0), fontSans: FONT_SANS },
  dark: { colours: pick(COLOURS, 1), texts: pick(TEXT_COLOURS, 1), fontSans: FONT_SANS },
};

function pick<Token extends string>(
  pairs: Readonly<Record<Token, readonly [string, string]>>,
  side: 0 | 1,
): Readonly<Record<Token, string>> {
  const entries = Object.entries<readonly [string, string]>(pairs);
  return Object.fromEntries(entries.map(([token, pair]) => [token, pair[side]])) as Record<
    Token,
    string
  >;
}
