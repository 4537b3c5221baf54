// Where do the names of the actors stand in a picture? Where they stand on the screen, each line with ground around it.
import { isolateLine } from '../canvas/isolate-line.ts';
import { FADED_NAME } from '../canvas/line-look.ts';
import { labelFontSize } from '../canvas/screen-scale.ts';
import type { TextFrame } from '../canvas/text-frame.ts';
import { HALO, LINE_HEIGHT } from '../canvas/text-measure.ts';
import type { Box } from '../graph/layout/segments.ts';
import { baseline, type Part, type TextPart } from './figure.ts';

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

/** The grounds first and apart, so that who selects the names with a pointer has each of them once. */
export function drawNames(frame: TextFrame, seen: Box): readonly Part[] {
  const { colours } = frame.picture.tokens;
  const lines = placeLines(frame, seen);
  const halo = { colour: colours.paper, width: HALO };
  return [
    { type: 'group', silent: true, parts: lines.map((line) => ({ ...line, halo })) },
    { type: 'group', parts: lines.map((line) => ({ ...line, fill: colours.ink })) },
  ];
}

function placeLines(frame: TextFrame, seen: Box): readonly TextPart[] {
  const { lit } = frame.highlight;
  const size = labelFontSize(frame.zoom);
  const height = size * LINE_HEIGHT;
  return [...frame.drawing.nodeById.values()].flatMap((node) => {
    const disc = frame.trace.discById.get(node.id);
    const isLit = lit?.nodes.has(node.id) === true;
    const label =
      frame.written.labelById.get(node.id) ??
      (isLit ? frame.written.spareById.get(node.id) : undefined);
    if (!disc || !label) return [];
    const { left, right, top, bottom } = label.box;
    if (disc.x + left > seen.right || disc.x + right < seen.left) return [];
    if (disc.y + top > seen.bottom || disc.y + bottom < seen.top) return [];
    const side = { left, right, center: (left + right) / 2 }[label.align];
    return label.lines.map(
      (line, at): TextPart => ({
        type: 'text',
        text: isolateLine(line, node.label),
        x: disc.x + side,
        y: baseline(disc.y + top + (at + 0.5) * height, size),
        size,
        weight: 600,
        align: ANCHORS[label.align],
        opacity: lit !== null && !isLit ? FADED_NAME : 1,
      }),
    );
  });
}
