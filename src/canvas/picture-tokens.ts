// Which colours and fonts does the page use? The canvas cannot read CSS, so they are resolved here.

export const COLOUR_TOKENS = [
  'paper',
  'surface',
  'line',
  'line-strong',
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'accent-soft',
  'node',
  'node-strong',
  'node-ink',
  'stance-positive',
  'stance-negative',
  'stance-neutral-1',
  'stance-neutral-2',
  'stance-neutral-3',
] as const;
export type ColourToken = (typeof COLOUR_TOKENS)[number];

export interface PictureTokens {
  readonly colours: Readonly<Record<ColourToken, string>>;
  readonly fontSans: string;
}

/** For a page whose style sheet did not arrive, and for tests without a browser. */
const FALLBACK: Readonly<Record<ColourToken, string>> = {
  paper: '#fbfaf8',
  surface: '#ffffff',
  line: '#e3e0da',
  'line-strong': '#878c96',
  ink: '#1a1d21',
  'ink-soft': '#4a515b',
  'ink-faint': '#646a74',
  accent: '#2b4a7e',
  'accent-soft': '#e7edf6',
  node: '#59606c',
  'node-strong': '#1f2630',
  'node-ink': '#ffffff',
  'stance-positive': '#0072b2',
  'stance-negative': '#d55e00',
  'stance-neutral-1': '#7b3f98',
  'stance-neutral-2': '#8a6d00',
  'stance-neutral-3': '#6b7280',
};

export function readPictureTokens(element: HTMLElement): PictureTokens {
  const style = getComputedStyle(element);
  const colours = { ...FALLBACK };
  for (const token of COLOUR_TOKENS) {
    const value = style.getPropertyValue(`--${token}`).trim();
    // A property that is not registered would still say light-dark(…), which no canvas understands.
    if (/^(#|rgb|hsl|color\()/u.test(value)) colours[token] = value;
  }
  return { colours, fontSans: style.getPropertyValue('--font-sans').trim() || 'sans-serif' };
}
