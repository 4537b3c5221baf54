// How does a test get a picture that leaves the page, without a page?

import type { Division } from '../../src/canvas/division.ts';
import type { GraphIndex } from '../../src/graph/index-graph.ts';
import type { Figure, Part, TextPart } from '../../src/picture/figure.ts';
import { buildGraphSheet } from '../../src/picture/graph-sheet.ts';
import { buildMatrixSheet } from '../../src/picture/matrix-sheet.ts';
import { guessLetters } from '../../src/picture/measure-letters.ts';
import { TOKENS } from '../../src/picture/palette.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describeSheet } from '../../src/view/describe-sheet.ts';
import type { NamedGroups } from '../../src/view/name-groups.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';

export const OCCASION = {
  link: 'https://demarche.example/#data=invented',
  today: '2031-06-02',
  own: false,
};

/** All that the view shows, as it comes out of the export. */
export function graphFigure(
  index: GraphIndex,
  changes: Partial<ViewState> = {},
  occasion = OCCASION,
  division: Division | null = null,
): Figure {
  const view = { ...DEFAULT_VIEW, ...changes };
  const scene = buildScene(index, view);
  // In a ring, as no layout has to be computed for that.
  const positions = new Map(
    scene.actors.map(({ id }, at) => {
      const turn = (2 * Math.PI * at) / scene.actors.length;
      return [id, { x: 320 * Math.cos(turn), y: 240 * Math.sin(turn) }] as const;
    }),
  );
  const words = describeSheet(scene, index, view, occasion);
  return buildGraphSheet(
    {
      picture: {
        scene,
        framed: scene,
        index,
        positions,
        selection: view.sel,
        camera: view.cam,
        tokens: TOKENS.light,
      },
      lit: [],
      division,
      viewport: { width: 900, height: 700 },
      cropped: view.cam === null,
      words,
    },
    guessLetters,
  );
}

export function matrixFigure(
  index: GraphIndex,
  changes: Partial<ViewState> = {},
  groups: NamedGroups | null = null,
): Figure {
  const view = { ...DEFAULT_VIEW, ...changes };
  const scene = buildScene(index, view);
  const words = describeSheet(scene, index, view, OCCASION);
  return buildMatrixSheet(
    { index, scene, view, groups, words, tokens: TOKENS.light },
    guessLetters,
  );
}

export type Placed = TextPart & { readonly left: number; readonly right: number };

/** All letters that say something, where they stand on the sheet; turned ones left out. */
export function lettersOf(figure: Figure): readonly Placed[] {
  const placed: Placed[] = [];
  const visit = (part: Part, dx: number, dy: number): void => {
    if (part.type === 'group') {
      if (part.silent) return;
      for (const each of part.parts) visit(each, dx + (part.x ?? 0), dy + (part.y ?? 0));
    } else if (part.type === 'text' && part.turn === undefined) {
      const width = guessLetters(part.text, part);
      const x = part.x + dx;
      const left = { start: x, middle: x - width / 2, end: x - width }[part.align];
      placed.push({ ...part, x, y: part.y + dy, left, right: left + width });
    }
  };
  for (const part of figure.parts) visit(part, 0, 0);
  return placed;
}

export const readAloud = (figure: Figure): string =>
  lettersOf(figure)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll('\u00a0', ' ');
