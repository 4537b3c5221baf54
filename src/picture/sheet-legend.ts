// What do the lines and shapes of a drawn graph mean? The samples are drawn as the picture is.
import { BAND } from '../canvas/build-bands.ts';
import { lookOfKind, shapeOf } from '../canvas/build-drawing.ts';
import { HULL_STROKE, SHADE } from '../canvas/build-hulls.ts';
import type { Division } from '../canvas/division.ts';
import type { PictureTokens } from '../canvas/picture-tokens.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { ACTOR_KINDS } from '../model/stance-graph.ts';
import { kindLabel } from '../view/kind-label.ts';
import { inOneLine } from '../view/safe-text.ts';
import type { Scene } from '../view/scene.ts';
import { SPLIT_WORDING } from '../view/split-wording.ts';
import { HOLLOW_WORDING, KIND_WORDING } from '../view/wording.ts';
import { type Block, flow } from './block.ts';
import type { MeasureLetters } from './break-lines.ts';
import { drawSign, drawSplit } from './draw-sign.ts';
import { drawTie } from './draw-tie.ts';
import { baseline, box, type Part } from './figure.ts';
import { outlineOf } from './outline.ts';

type Colours = PictureTokens['colours'];

const LETTERS = { size: 13, weight: 400 } as const;
const ROW = 22;
const LINE = 60;
const MIDDLE = ROW / 2;

interface Explained {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly division: Division | null;
}

export function drawLegend(
  { index, scene, division }: Explained,
  width: number,
  colours: Colours,
  measure: MeasureLetters,
): Block {
  const entry = (sample: readonly Part[], room: number, label: string): Block => {
    const x = room === 0 ? 0 : room + 7;
    const y = baseline(MIDDLE, LETTERS.size);
    const text = inOneLine(label);
    return {
      width: x + measure(text, LETTERS) * 1.08,
      height: ROW,
      parts: [
        { type: 'group', silent: true, parts: sample },
        { type: 'text', text, x, y, ...LETTERS, align: 'start', fill: colours.ink },
      ],
    };
  };
  const { vocabulary } = index.dataset;
  const kinds = ACTOR_KINDS.filter((kind) => scene.actors.some((actor) => actor.kind === kind));
  const entries = vocabulary.map((kind) => {
    const look = lookOfKind(kind, vocabulary);
    return entry(drawSample(look, colours), LINE, kindLabel(kind));
  });
  for (const kind of kinds) {
    const d = outlineOf(shapeOf(kind), { x: 8, y: MIDDLE, radius: 7 });
    entries.push(entry([{ type: 'path', d, fill: colours.node }], 16, KIND_WORDING[kind].label));
  }
  if (scene.contests.length > 0) {
    const disc = drawSplit({ x: 9, y: MIDDLE }, 0.95, colours);
    entries.push(entry(disc, 18, 'Contested: the opposite stance too'));
  }
  if (scene.ties.some(({ hollow }) => hollow)) {
    const d = `M0 ${MIDDLE - 2}h30M0 ${MIDDLE + 2}h30`;
    const strokes: Part = { type: 'path', d, stroke: colours.ink, width: 1.4 };
    entries.push(entry([strokes], 30, `Hollow: ${HOLLOW_WORDING.label}`));
  }
  if (division !== null) {
    const d = box(1, 2, 26, ROW - 4, 9);
    const shade: Part = { type: 'path', d, fill: colours.ink, opacity: SHADE };
    const rim: Part = { type: 'path', d, stroke: colours['line-strong'], width: HULL_STROKE };
    entries.push(entry([shade, rim], 28, SPLIT_WORDING[division.kind].shaded));
  }
  if (division !== null && division.contradicted.size > 0) {
    const line: Part = { type: 'path', d: `M0 ${MIDDLE}h30`, stroke: colours.ink, width: 2 };
    const band: Part = { ...line, width: 2 + BAND.breadth, opacity: BAND.density };
    entries.push(entry([band, line], 30, SPLIT_WORDING[division.kind].banded));
  }
  if (scene.ties.some(({ wordless }) => wordless))
    entries.push(entry([], 0, 'Thin, dotted: no words'));
  if (scene.ties.some(({ outlets }) => outlets.length > 1))
    entries.push(entry([], 0, 'A wider line: more outlets'));
  return flow(entries, width, { width: 22, height: 2 });
}

/** A straight tie, with its sign where it is in nobody's way. */
function drawSample(look: ReturnType<typeof lookOfKind>, colours: Colours): readonly Part[] {
  const tie = { ...look, width: 2.2, hollow: false };
  const ends = { start: { x: 0, y: MIDDLE }, end: { x: LINE, y: MIDDLE } };
  const path = { type: 'curve', ...ends, bend: 0 } as const;
  const line = drawTie(tie, path, 0, { zoom: 1, colours, opacity: 1, chosen: false });
  return [...line, ...drawSign(tie, { x: 0.42 * LINE, y: MIDDLE }, 1, colours)];
}
