// What does a cell of a drawn matrix hold: a sign with a number for each tie, or how far two actors agree?
import { lookOfKind } from '../canvas/build-drawing.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { formatCount } from '../view/count-wording.ts';
import type { Face } from '../view/matrix-faces.ts';
import { drawSplit } from './draw-sign.ts';
import { baseline, box, type Part, type PathPart } from './figure.ts';
import type { SheetTokens, TextColour } from './palette.ts';

const INSET = 1;
const TINT = 0.13;
const ASIDE = 2;

interface Mark {
  readonly glyph: string;
  readonly count: number;
  readonly ink: string;
  readonly ground: string;
  /** How dense the ground is; null where it is an outline. */
  readonly tint: number | null;
  readonly contested: boolean;
}

/** In a square with this corner at the top left. */
export function drawCell(
  face: Face,
  index: GraphIndex,
  x: number,
  y: number,
  size: number,
  tokens: SheetTokens,
): readonly Part[] {
  const marks = marksOf(face, index, tokens);
  const width = (size - 2 * INSET) / Math.max(1, marks.length);
  const side = marks.findIndex(({ contested }) => contested);
  // The disc between two numbers covers neither.
  const aside = (at: number) => (side < 0 || at > side + 1 ? 0 : at > side ? ASIDE : -ASIDE);
  const parts = marks.flatMap((mark, at) => {
    const left = x + INSET + at * width;
    const crowded = marks.length > 1;
    return drawMark(mark, left, y + INSET, width, size - 2 * INSET, crowded, aside(at));
  });
  if (side < 0) return parts;
  const middle = { x: x + INSET + (side + 1) * width, y: y + size / 2 };
  return [...parts, ...drawSplit(middle, size / 62, tokens.colours)];
}

function marksOf(face: Face, index: GraphIndex, { colours, texts }: SheetTokens): readonly Mark[] {
  if (face.agreement !== null) {
    const { same, opposite } = face.agreement;
    const both = [
      { glyph: '=', count: same.length, ink: colours.accent, ground: colours['accent-soft'] },
      { glyph: '≠', count: opposite.length, ink: colours.ink, ground: colours.line },
    ];
    return both
      .filter(({ count }) => count > 0)
      .map((mark) => ({ ...mark, tint: 1, contested: false }));
  }
  return face.ties.flatMap((tie) => {
    const kind = index.kindById.get(tie.stance);
    if (kind === undefined) return [];
    const { glyph, colour } = lookOfKind(kind, index.dataset.vocabulary);
    const ink = texts[`${colour}-text` as TextColour];
    const { contested, hollow, outlets } = tie;
    return [
      {
        glyph,
        ink,
        contested,
        count: outlets.length,
        ground: colours[colour],
        tint: hollow ? null : TINT,
      },
    ];
  });
}

function drawMark(
  { glyph, count, ink, ground, tint }: Mark,
  x: number,
  y: number,
  width: number,
  height: number,
  crowded: boolean,
  aside: number,
): readonly Part[] {
  const outer = box(x + 0.5, y + 0.5, width - 1, height - 1, 3);
  const inner = box(x + 2.5, y + 2.5, width - 5, height - 5, 2);
  const stroke: PathPart = { type: 'path', d: outer, stroke: ink, width: 1 };
  const panes: readonly Part[] =
    tint !== null
      ? [{ type: 'path', d: outer, fill: ground, opacity: tint }]
      : crowded
        ? [stroke]
        : [stroke, { ...stroke, d: inner }];
  const number = formatCount(count);
  const middle = y + height / 2;
  const centre = x + width / 2;
  const scale = height / 26;
  const letter = (text: string, size: number, weight: 400 | 700, dx: number, dy: number): Part => ({
    ...{ type: 'text', text, size, weight, align: 'middle', fill: ink },
    ...{ x: centre + dx * scale, y: baseline(middle + dy * scale, size) },
  });
  return crowded
    ? [
        ...panes,
        letter(glyph, 11 * scale, 700, aside, -6),
        letter(number, 10 * scale, 400, aside, 6),
      ]
    : [...panes, letter(glyph, 15 * scale, 700, -5, 0), letter(number, 12 * scale, 400, 5.5, 0)];
}
