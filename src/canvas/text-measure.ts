// How wide is a name on the screen? With the real font where there is a canvas, else as well as can be guessed.
import { estimateTextWidth } from '../graph/layout/text-size.ts';
import type { MeasureText } from '../graph/layout/wrap-label.ts';

/** In font sizes. */
export const LINE_HEIGHT = 1.22;

/** In pixels, half of it outside of the letters: keeps a name readable over lines. */
export const HALO = 4.5;

// Widths grow in proportion, so one size is measured and remembered: asking the canvas is slow.
const MEASURED_SIZE = 20;

export interface TextMeasure {
  at(fontSize: number): MeasureText;
}

export function labelFont(fontSans: string, size: number): string {
  return `600 ${size}px ${fontSans}`;
}

/** To be made anew when a font has arrived. */
export function createTextMeasure(fontSans: string): TextMeasure {
  const context =
    typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!context) return { at: (size) => (text) => estimateTextWidth(text, size) };
  context.font = labelFont(fontSans, MEASURED_SIZE);
  const widthByText = new Map<string, number>();
  const widthOf = (text: string) => {
    const width = widthByText.get(text) ?? context.measureText(text).width;
    widthByText.set(text, width);
    return width;
  };
  return { at: (size) => (text) => (widthOf(text) * size) / MEASURED_SIZE };
}

/** Some browsers give the family in quotes. */
export function isInFamily({ family }: Pick<FontFace, 'family'>, fontFamily: string): boolean {
  return fontFamily.includes(family.replace(/^["']|["']$/g, ''));
}
