// How do pieces of a picture come to stand below and beside each other without touching?
import { breakLines, type MeasureLetters } from './break-lines.ts';
import { type Letters, type Part, round, type Size, type TextPart } from './figure.ts';

/** Parts in a rectangle that begins at the origin. */
export interface Block extends Size {
  readonly parts: readonly Part[];
}

const LEADING = 1.36;
/** In font sizes: from the top of a line down to where its letters stand. */
const ASCENT = 1;

interface Paragraph extends Letters {
  readonly text: string;
  readonly fill: string;
  readonly width: number;
  /** More lines are cut off with an ellipsis. */
  readonly most?: number;
}

export function paragraph(
  { text, fill, width, most = 6, ...letters }: Paragraph,
  measure: MeasureLetters,
): Block {
  const lines = breakLines(text, letters, width, most, measure);
  const height = letters.size * LEADING;
  const parts = lines.map(
    (line, at): TextPart => ({
      ...{ type: 'text', text: line, x: 0, y: at * height + ASCENT * letters.size },
      ...{ align: 'start', fill, ...letters },
    }),
  );
  return { width, height: lines.length * height, parts };
}

export function moved({ parts }: Block, x: number, y: number): Part {
  return { type: 'group', x: round(x), y: round(y), parts };
}

/** Empty blocks take no room, and no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const parts: Part[] = [];
  let height = 0;
  let width = 0;
  for (const block of blocks) {
    if (block.parts.length === 0) continue;
    if (parts.length > 0) height += gap;
    parts.push(moved(block, 0, height));
    height += block.height;
    width = Math.max(width, block.width);
  }
  return { width, height, parts };
}

/** One after the other, in as many rows as it takes. */
export function flow(blocks: readonly Block[], width: number, gap: Size): Block {
  const parts: Part[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > width) {
      y += tallest + gap.height;
      [x, tallest] = [0, 0];
    }
    parts.push(moved(block, x, y));
    x += block.width + gap.width;
    tallest = Math.max(tallest, block.height);
  }
  return { width, height: y + tallest, parts };
}
