// How does the matrix become part of a picture: names, lines between the cells, and what the cells hold?
import type { GraphIndex } from '../graph/index-graph.ts';
import type { MatrixBlock } from '../view/build-matrix.ts';
import type { FaceOf } from '../view/matrix-faces.ts';
import { inOneLine } from '../view/safe-text.ts';
import type { SceneActor } from '../view/scene.ts';
import type { Block } from './block.ts';
import { breakLines, type MeasureLetters } from './break-lines.ts';
import { drawCell } from './draw-cell.ts';
import { at, baseline, box, type Part, type TextPart } from './figure.ts';
import type { SheetTokens } from './palette.ts';

const CELL = 28;
const NAME = { size: 12, weight: 400 } as const;
const NAME_LEADING = 12.5;
const WIDEST_NAME = 150;
const GAP = 7;

export interface DrawnMatrix {
  readonly actors: readonly SceneActor[];
  readonly blocks: readonly MatrixBlock[];
  readonly faceOf: FaceOf;
  readonly index: GraphIndex;
}

export function drawMatrix(
  { actors, blocks, faceOf, index }: DrawnMatrix,
  tokens: SheetTokens,
  measure: MeasureLetters,
): Block {
  const names = actors.map(({ name }) =>
    breakLines(inOneLine(name), NAME, WIDEST_NAME, 2, measure),
  );
  const breadth =
    GAP + Math.ceil(Math.max(0, ...names.flat().map((line) => measure(line, NAME) * 1.08)));
  const side = actors.length * CELL;
  const { colours } = tokens;
  const parts: Part[] = [
    { type: 'path', d: box(breadth, breadth, side, side), fill: colours.surface },
    ...actors.map((_, place): Part => {
      const corner = breadth + place * CELL;
      return { type: 'path', d: box(corner, corner, CELL, CELL), fill: colours.line, opacity: 0.6 };
    }),
    { type: 'path', d: gridOf(actors.length, breadth, side), stroke: colours.line, width: 1 },
    { type: 'path', d: axes(breadth, side), stroke: colours['line-strong'], width: 1 },
    ...blocks.map((block) => drawRule(block, breadth, side, colours.ink)),
    ...names.flatMap((lines, place) => drawNames(lines, breadth, place, colours.ink)),
  ];
  for (const [row, source] of actors.entries())
    for (const [column, target] of actors.entries()) {
      const face = faceOf(source, target);
      const [x, y] = [breadth + column * CELL, breadth + row * CELL];
      const marks = drawCell(face, index, x, y, CELL, tokens);
      if (marks.length > 0) parts.push({ type: 'group', title: face.name, parts: marks });
    }
  return { width: breadth + side + 1, height: breadth + side + 1, parts };
}

function gridOf(count: number, breadth: number, side: number): string {
  return Array.from({ length: count }, (_, place) => {
    const line = breadth + (place + 1) * CELL;
    return `M0 ${line}H${breadth + side}M${line} 0V${breadth + side}`;
  }).join('');
}

/** Before the first of each group, from the names through all cells. */
function drawRule(
  { label, from }: MatrixBlock,
  breadth: number,
  side: number,
  stroke: string,
): Part {
  const line = breadth + from * CELL;
  const d = `M0 ${line}h${breadth + side}M${line} 0v${breadth + side}`;
  return { type: 'group', title: label, parts: [{ type: 'path', d, stroke, width: 1.5 }] };
}

function axes(breadth: number, side: number): string {
  return `M0 ${breadth}h${breadth + side}M${at(breadth, 0)}v${breadth + side}`;
}

/** At the head of its row, and turned at the head of its column. */
function drawNames(
  lines: readonly string[],
  breadth: number,
  place: number,
  fill: string,
): readonly TextPart[] {
  const middle = breadth + (place + 0.5) * CELL;
  return lines.flatMap((text, line): readonly TextPart[] => {
    const off = baseline(middle + (line - (lines.length - 1) / 2) * NAME_LEADING, NAME.size);
    const written = { type: 'text', text, ...NAME, align: 'start', fill } as const;
    return [
      { ...written, x: 0, y: off },
      { ...written, x: off, y: breadth - GAP, turn: -90 },
    ];
  });
}
