// How does the matrix become a sheet, all of it, with what its signs mean?
import { lookOfKind } from '../canvas/build-drawing.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { buildMatrix } from '../view/build-matrix.ts';
import type { SheetWords } from '../view/describe-sheet.ts';
import { kindLabel } from '../view/kind-label.ts';
import { agreementFaces, stanceFaces } from '../view/matrix-faces.ts';
import type { NamedGroups } from '../view/name-groups.ts';
import { inOneLine } from '../view/safe-text.ts';
import type { Scene } from '../view/scene.ts';
import type { ViewState } from '../view/view-state.ts';
import { HOLLOW_WORDING, MATRIX_WORDING } from '../view/wording.ts';
import { type Block, flow, paragraph, stack } from './block.ts';
import type { MeasureLetters } from './break-lines.ts';
import { buildSheet } from './build-sheet.ts';
import { drawMatrix } from './draw-matrix.ts';
import { drawSplit } from './draw-sign.ts';
import { baseline, box, type Figure, type Part } from './figure.ts';
import type { SheetTokens, TextColour } from './palette.ts';

const LETTERS = { size: 13, weight: 400 } as const;
const ROW = 20;
const MIDDLE = ROW / 2;

export interface MatrixSheet {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly view: Pick<ViewState, 'order' | 'cell'>;
  /** Null where they are in none, or none are known. */
  readonly groups: NamedGroups | null;
  readonly words: SheetWords | null;
  readonly tokens: SheetTokens;
}

export function buildMatrixSheet(sheet: MatrixSheet, measure: MeasureLetters): Figure {
  const { index, scene, view, groups, words, tokens } = sheet;
  const matrix = buildMatrix(scene, view.order, groups);
  const faceOf =
    view.cell === 'agreement' ? agreementFaces(scene, index) : stanceFaces(matrix, index);
  return buildSheet(
    {
      title: inOneLine(index.dataset.title),
      words,
      picture: drawMatrix(
        { actors: matrix.actors, blocks: matrix.blocks, faceOf, index },
        tokens,
        measure,
      ),
      legend: (width) => drawKey(sheet, width, measure),
    },
    tokens.colours,
    measure,
  );
}

function drawKey(
  { index, scene, view, groups, tokens: { colours, texts } }: MatrixSheet,
  width: number,
  measure: MeasureLetters,
): Block {
  const entry = (sample: readonly Part[], room: number, label: string): Block => {
    const y = baseline(MIDDLE, LETTERS.size);
    const text = inOneLine(label);
    return {
      width: room + 6 + measure(text, LETTERS) * 1.08,
      height: ROW,
      parts: [
        ...sample,
        { type: 'text', text, x: room + 6, y, ...LETTERS, align: 'start', fill: colours.ink },
      ],
    };
  };
  const sign = (text: string, fill: string): readonly Part[] => [
    {
      ...{ type: 'text', text, x: 6, y: baseline(MIDDLE, 16), size: 16, weight: 700 },
      ...{ align: 'middle', fill },
    },
  ];
  const entries: Block[] = [];
  const blocks = buildMatrix(scene, view.order, groups).blocks.map(({ label }) => label);
  if (view.cell === 'agreement') {
    entries.push(entry(sign('=', colours.accent), 12, 'same stance'));
    entries.push(entry(sign('≠', colours.ink), 12, 'opposite stance'));
  } else {
    for (const kind of index.dataset.vocabulary) {
      const { glyph, colour } = lookOfKind(kind, index.dataset.vocabulary);
      entries.push(entry(sign(glyph, texts[`${colour}-text` as TextColour]), 12, kindLabel(kind)));
    }
    if (scene.contests.length > 0) {
      const disc = drawSplit({ x: 9, y: MIDDLE }, 0.9, colours);
      entries.push(entry(disc, 18, 'Contested: the opposite stance too'));
    }
    if (scene.ties.some(({ hollow }) => hollow)) {
      const frame = box(0.5, 3.5, 13, 13, 3) + box(2.5, 5.5, 9, 9, 2);
      const strokes: Part = { type: 'path', d: frame, stroke: colours.ink, width: 1 };
      entries.push(entry([strokes], 14, `Hollow: ${HOLLOW_WORDING.label}`));
    }
  }
  const says = [
    MATRIX_WORDING[view.cell],
    ...(blocks.length > 0 ? [`Ruled off, in this order: ${blocks.join(', ')}.`] : []),
  ];
  return stack(
    [
      flow(entries, width, { width: 22, height: 2 }),
      paragraph({ text: says.join(' '), ...LETTERS, fill: colours['ink-soft'], width }, measure),
    ],
    4,
  );
}
