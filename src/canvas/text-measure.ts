// How wide is a name on the screen? With the real font where there is a canvas, else as well as can be guessed.
import { estimateTextWidth } from '../graph/layout/text-size.ts';
import type { MeasureText } from '../graph/layout/wrap-label.ts';
import type { PictureTokens } from './picture-tokens.ts';

/** In font sizes. */
export const LINE_HEIGHT = 1.22;

export function labelFont(tokens: PictureTokens, size: number): string {
  return `600 ${size}px ${tokens.fontSans}`;
}

export function textMeasure(tokens: PictureTokens, size: number): MeasureText {
  const context = measuringContext();
  if (!context) return (text) => estimateTextWidth(text, size);
  context.font = labelFont(tokens, size);
  return (text) => context.measureText(text).width;
}

let measuring: CanvasRenderingContext2D | null | undefined;

function measuringContext(): CanvasRenderingContext2D | null {
  if (measuring === undefined) {
    measuring =
      typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  }
  return measuring;
}
