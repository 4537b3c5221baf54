// What stands under a picture: the articles it rests on, when it was made, and the link that opens it again?
import type { PictureTokens } from '../canvas/picture-tokens.ts';
import { formatCount } from '../view/count-wording.ts';
import type { SheetWords } from '../view/describe-sheet.ts';
import { type Block, moved, paragraph, stack } from './block.ts';
import type { MeasureLetters } from './break-lines.ts';

type Colours = PictureTokens['colours'];

/** More would be longer than the picture; the link opens them all. */
const MOST_SOURCES = 12;
const LONGEST_LINK = 400;
const SMALL = { size: 12, weight: 400 } as const;
const GUTTER = 28;
/** In less room than this for each, two columns are harder to read than one. */
const COLUMN = 340;

export function drawFoot(
  { sources, made, link }: SheetWords,
  width: number,
  colours: Colours,
  measure: MeasureLetters,
): Block {
  const fill = colours['ink-soft'];
  const heading = { text: 'Sources', size: 13, weight: 600, fill: colours.ink, width } as const;
  return stack(
    [
      sources.length === 0 ? { width, height: 0, parts: [] } : paragraph(heading, measure),
      drawSources(cutSources(sources), width, fill, measure),
      { width, height: 4, parts: [{ type: 'group', parts: [] }] },
      paragraph({ text: made, ...SMALL, fill, width }, measure),
      paragraph({ text: fitLink(link), ...SMALL, fill, width, most: 6 }, measure),
    ],
    4,
  );
}

/** Cut off, a link leads nowhere. */
function fitLink(link: string): string {
  if (link.length <= LONGEST_LINK) return link;
  return `The link has ${formatCount(link.length)} characters. It stands in the description inside of the SVG file.`;
}

/** A single one that is left over is named in place of being counted. */
function cutSources(sources: readonly string[]): readonly string[] {
  if (sources.length <= MOST_SOURCES) return sources;
  const named = sources.slice(0, MOST_SOURCES - 1);
  return [...named, `and ${formatCount(sources.length - named.length)} more`];
}

function drawSources(
  sources: readonly string[],
  width: number,
  fill: string,
  measure: MeasureLetters,
): Block {
  const columns = sources.length > 4 && width >= 2 * COLUMN + GUTTER ? 2 : 1;
  const breadth = (width - (columns - 1) * GUTTER) / columns;
  const blocks = sources.map((text) =>
    paragraph({ text, ...SMALL, fill, width: breadth, most: 2 }, measure),
  );
  const half = Math.ceil(blocks.length / columns);
  const first = stack(blocks.slice(0, half), 3);
  const second = stack(blocks.slice(half), 3);
  return {
    width,
    height: Math.max(first.height, second.height),
    parts: [...first.parts, moved(second, breadth + GUTTER, 0)],
  };
}
