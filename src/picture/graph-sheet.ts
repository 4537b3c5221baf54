// How does a drawn graph become a sheet: the part in sight on the screen, or all that is shown?
import { composeFrame } from '../canvas/compose-frame.ts';
import type { Division } from '../canvas/division.ts';
import type { Viewport } from '../canvas/frame-camera.ts';
import type { StillPicture } from '../canvas/picture.ts';
import { textExtent } from '../canvas/picture-text.ts';
import type { TextFrame } from '../canvas/text-frame.ts';
import type { SheetWords } from '../view/describe-sheet.ts';
import { inOneLine } from '../view/safe-text.ts';
import type { Selection } from '../view/view-state.ts';
import type { MeasureLetters } from './break-lines.ts';
import { buildSheet } from './build-sheet.ts';
import { drawGraph } from './draw-graph.ts';
import type { Figure } from './figure.ts';
import { measureNames } from './measure-letters.ts';
import { drawLegend } from './sheet-legend.ts';

export interface GraphSheet {
  readonly picture: StillPicture;
  readonly lit: readonly Selection[];
  /** Null where no groups are shaded. */
  readonly division: Division | null;
  readonly viewport: Viewport;
  /** To what is drawn, where no screen has to be filled. */
  readonly cropped: boolean;
  readonly words: SheetWords | null;
}

export function buildGraphSheet(
  { picture, lit, division, viewport, cropped, words }: GraphSheet,
  measure: MeasureLetters,
): Figure {
  const { index, scene, tokens } = picture;
  const composed = composeFrame(picture, lit, viewport, measureNames(measure));
  const { frame, size } = cropped ? crop(composed) : { frame: composed, size: viewport };
  return buildSheet(
    {
      title: inOneLine(index.dataset.title),
      words,
      picture: { ...size, parts: [drawGraph(frame, size, division)] },
      legend: (width) => drawLegend({ index, scene, division }, width, tokens.colours, measure),
    },
    tokens.colours,
    measure,
  );
}

const EDGE = 8;

function crop(frame: TextFrame): { frame: TextFrame; size: Viewport } {
  const { left, top, right, bottom } = textExtent(frame.written, frame.trace);
  if (left > right) return { frame, size: { width: 0, height: 0 } };
  return {
    frame: { ...frame, pan: { x: EDGE - left, y: EDGE - top } },
    size: { width: Math.ceil(right - left + 2 * EDGE), height: Math.ceil(bottom - top + 2 * EDGE) },
  };
}

/** So many actors have room for their names at the usual size. */
const ROOMY = 24;
const LARGEST = 3;
const USUAL: Viewport = { width: 960, height: 720 };

/** In files and on paper nobody can come nearer, so more actors get more room. */
export function roomForAll(actors: number, usual: Viewport = USUAL): Viewport {
  const factor = Math.min(LARGEST, Math.max(1, Math.sqrt(actors / ROOMY)));
  return { width: Math.round(usual.width * factor), height: Math.round(usual.height * factor) };
}
