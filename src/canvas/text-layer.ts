// How do names, signs and rings come to stand above the lines, at one size on the screen at every zoom?
import { circle, drawGlyphs } from './draw-glyphs.ts';
import type { Disc } from './fan-ties.ts';
import { isolateLine } from './isolate-line.ts';
import { FADED_CODE, FADED_NAME } from './line-look.ts';
import { mountSheet } from './mount-sheet.ts';
import { codeSize, labelFontSize, SMALLEST_CODED } from './screen-scale.ts';
import type { TextFrame } from './text-frame.ts';
import { HALO, LINE_HEIGHT, labelFont } from './text-measure.ts';

export interface TextLayer {
  /** `above` adds what stands over everything. */
  draw(frame: TextFrame, above?: (context: CanvasRenderingContext2D) => void): void;
  resize(): void;
  destroy(): void;
}

/** Over everything that Cytoscape draws. */
const LAYER = 5;

export function mountTextLayer(container: HTMLElement): TextLayer | null {
  const sheet = mountSheet(container, LAYER);
  if (sheet === null) return null;
  const { context, begin, resize, destroy } = sheet;
  return {
    draw(frame, above) {
      begin(frame.pan);
      drawGlyphs(context, frame);
      drawNodes(context, frame);
      drawLabels(context, frame);
      context.globalAlpha = 1;
      above?.(context);
    },
    resize,
    destroy,
  };
}

function drawNodes(context: CanvasRenderingContext2D, frame: TextFrame): void {
  const { colours, fontSans } = frame.picture.tokens;
  const { selection, walker } = frame.picture;
  const selected = selection?.type === 'actor' ? selection.id : null;
  for (const node of frame.drawing.nodeById.values()) {
    const disc = frame.trace.discById.get(node.id);
    if (!disc) continue;
    context.globalAlpha =
      frame.highlight.lit && !frame.highlight.lit.nodes.has(node.id) ? FADED_CODE : 1;
    if (node.code !== '' && disc.radius > SMALLEST_CODED) {
      context.font = `700 ${codeSize(disc.radius)}px ${fontSans}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillStyle = colours['node-ink'];
      context.fillText(node.code, disc.x, disc.y + 0.5);
    }
    context.globalAlpha = 1;
    if (node.id === selected) ring(context, disc, 3, 2.5, colours.accent);
    if (node.id === walker) {
      const gap = node.id === selected ? 8 : 4;
      ring(context, disc, gap, 6, colours.paper);
      ring(context, disc, gap, 3, colours.accent);
    }
  }
}

function drawLabels(context: CanvasRenderingContext2D, frame: TextFrame): void {
  const { colours } = frame.picture.tokens;
  const { lit } = frame.highlight;
  const fontSize = labelFontSize(frame.zoom);
  context.font = labelFont(frame.picture.tokens.fontSans, fontSize);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const height = fontSize * LINE_HEIGHT;
  for (const node of frame.drawing.nodeById.values()) {
    const disc = frame.trace.discById.get(node.id);
    const isLit = lit?.nodes.has(node.id) === true;
    const label =
      frame.written.labelById.get(node.id) ??
      (isLit ? frame.written.spareById.get(node.id) : undefined);
    if (!disc || !label) continue;
    const faded = lit !== null && !isLit;
    context.globalAlpha = faded ? FADED_NAME : 1;
    context.textAlign = label.align;
    context.fillStyle = colours.ink;
    context.strokeStyle = colours.paper;
    context.lineWidth = HALO;
    const { left, right, top } = label.box;
    const x =
      disc.x +
      (label.align === 'left' ? left : label.align === 'right' ? right : (left + right) / 2);
    label.lines.forEach((line, at) => {
      const y = disc.y + top + (at + 0.5) * height;
      const text = isolateLine(line, node.label);
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    });
  }
}

function ring(
  context: CanvasRenderingContext2D,
  disc: Disc,
  gap: number,
  width: number,
  colour: string,
): void {
  context.lineWidth = width;
  context.strokeStyle = colour;
  circle(context, disc.x, disc.y, disc.radius + gap);
  context.stroke();
}
