// How broad are letters? As the page sets them where there is one, else as well as can be guessed.
import type { TextMeasure } from '../canvas/text-measure.ts';
import { estimateTextWidth } from '../graph/layout/text-size.ts';
import type { MeasureLetters } from './break-lines.ts';
import { FONTS } from './fonts.ts';

export const guessLetters: MeasureLetters = (text, { size }) => estimateTextWidth(text, size);

export function createLetterMeasure(): MeasureLetters {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return guessLetters;
  return (text, { size, weight, serif }) => {
    context.font = `${weight} ${size}px ${serif ? FONTS.serif : FONTS.sans}`;
    return context.measureText(text).width;
  };
}

/** For the names of actors, which are all of one weight. */
export function measureNames(measure: MeasureLetters): TextMeasure {
  return { at: (size) => (text) => measure(text, { size, weight: 600 }) };
}
