// How do a picture, its legend and the words around it become one sheet?
import type { PictureTokens } from '../canvas/picture-tokens.ts';
import type { SheetWords } from '../view/describe-sheet.ts';
import { type Block, moved } from './block.ts';
import type { MeasureLetters } from './break-lines.ts';
import { at, type Figure, type Part } from './figure.ts';
import { drawFoot } from './sheet-foot.ts';
import { drawHead } from './sheet-head.ts';

const MARGIN = 28;
const GAP = 14;
/** Narrower, the words around the picture would be a column of single words. */
const NARROWEST = 620;

export interface Sheet {
  readonly title: string;
  /** Null where they stand around it already, as on a printed page. */
  readonly words: SheetWords | null;
  readonly picture: Block;
  /** Draws as broad as it is told. */
  readonly legend: (width: number) => Block;
}

export function buildSheet(
  { title, words, picture, legend }: Sheet,
  colours: PictureTokens['colours'],
  measure: MeasureLetters,
): Figure {
  const margin = words === null ? 0 : MARGIN;
  const width = Math.max(words === null ? 0 : NARROWEST, picture.width);
  let y = margin;
  const parts: Part[] = [];
  const put = (block: Block, indent = 0) => {
    if (block.parts.length === 0) return;
    parts.push(moved(block, margin + indent, y));
    // On whole units, so that lines are sharp where a unit is a dot.
    y += Math.ceil(block.height) + GAP;
  };
  const rule = () => {
    const d = `M${at(margin, y)}h${width}`;
    parts.push({ type: 'path', d, stroke: colours.line, width: 1 });
    y += GAP;
  };
  if (words !== null) {
    put(drawHead(words, width, colours, measure));
    rule();
  }
  put(picture, (width - picture.width) / 2);
  if (words !== null) rule();
  put(legend(width));
  if (words !== null) {
    rule();
    put(drawFoot(words, width, colours, measure));
  }
  return {
    title: words?.fictional ? `${title} (fiction)` : title,
    description: words === null ? '' : describe(words),
    ground: colours.paper,
    width: width + 2 * margin,
    height: y - GAP + margin,
    parts,
  };
}

function describe({ facts, made, link }: SheetWords): string {
  return `${facts.map(([name, value]) => `${name}: ${value}.`).join(' ')} ${made}. ${link}`;
}
