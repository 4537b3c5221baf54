// How do names, signs and rings come to stand above the lines, at one size on the screen at every zoom?

import type { PlacedLabel } from '../graph/layout/place-labels.ts';
import { estimateTextWidth } from '../graph/layout/text-size.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import type { Drawing } from './drawing.ts';
import type { Disc } from './fan-ties.ts';
import type { Highlight } from './highlight.ts';
import type { PictureTokens } from './picture-tokens.ts';
import { GLYPH_RADIUS } from './place-glyphs.ts';
import { pointOnPath, type RoutedPath } from './tie-path.ts';

export interface TextFrame {
  readonly pan: { readonly x: number; readonly y: number };
  readonly drawing: Drawing;
  readonly discById: ReadonlyMap<ActorId, Disc>;
  readonly pathById: ReadonlyMap<TieId, RoutedPath>;
  /** Boxes are relative to the centre of the node, so that they travel with it. */
  readonly labelById: ReadonlyMap<ActorId, PlacedLabel>;
  /** For names without room at rest: where they appear when their actor is lit. */
  readonly spareById: ReadonlyMap<ActorId, PlacedLabel>;
  readonly glyphById: ReadonlyMap<TieId, number>;
  readonly highlight: Highlight;
  readonly selected: ActorId | null;
  readonly walker: ActorId | null;
  readonly tokens: PictureTokens;
  readonly fontSize: number;
  /** Of the signs on ties; 1 at an ordinary zoom. */
  readonly markScale: number;
}

export interface TextLayer {
  draw(frame: TextFrame): void;
  resize(): void;
  destroy(): void;
}

const FADED = 0.38;
export const LINE_HEIGHT = 1.22;

export function mountTextLayer(container: HTMLElement): TextLayer | null {
  const canvas = container.ownerDocument.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return null;
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    pointerEvents: 'none',
    zIndex: '5',
  });
  container.append(canvas);
  let ratio = 1;
  const resize = () => {
    ratio = container.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    canvas.width = Math.round(container.clientWidth * ratio);
    canvas.height = Math.round(container.clientHeight * ratio);
    canvas.style.width = `${container.clientWidth}px`;
    canvas.style.height = `${container.clientHeight}px`;
  };
  resize();
  return {
    draw(frame) {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.translate(frame.pan.x, frame.pan.y);
      drawGlyphs(context, frame);
      drawNodes(context, frame);
      drawLabels(context, frame);
      context.globalAlpha = 1;
    },
    resize,
    destroy: () => canvas.remove(),
  };
}

export function labelFont(tokens: PictureTokens, size: number): string {
  return `600 ${size}px ${tokens.fontSans}`;
}

/** Measures with the real font where there is a canvas. */
export function textMeasure(tokens: PictureTokens, size: number): (text: string) => number {
  const context = typeof document === 'undefined' ? null : measuringContext();
  if (!context) return (text) => estimateTextWidth(text, size);
  context.font = labelFont(tokens, size);
  return (text) => context.measureText(text).width;
}

let measuring: CanvasRenderingContext2D | null | undefined;

function measuringContext(): CanvasRenderingContext2D | null {
  measuring ??= document.createElement('canvas').getContext('2d');
  return measuring;
}

function drawGlyphs(context: CanvasRenderingContext2D, frame: TextFrame): void {
  const { colours, fontSans } = frame.tokens;
  const { lit } = frame.highlight;
  const radius = GLYPH_RADIUS * frame.markScale;
  context.font = `800 ${Math.round(radius * 1.9)}px ${fontSans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const tie of frame.drawing.tieById.values()) {
    const path = frame.pathById.get(tie.id);
    const isLit = lit?.ties.has(tie.id) === true;
    // A lit tie always shows its sign, even where there was no room for it at rest.
    const at = frame.glyphById.get(tie.id) ?? (isLit ? 0.5 : undefined);
    if (!path || at === undefined) continue;
    const { x, y } = pointOnPath(path, at);
    context.globalAlpha = 1;
    context.fillStyle = colours.paper;
    circle(context, x, y, radius + 1.5);
    context.fill();
    context.globalAlpha = lit && !isLit ? 0.25 : 1;
    context.fillStyle = colours[tie.colour];
    circle(context, x, y, radius);
    context.fill();
    context.fillStyle = colours.paper;
    context.fillText(tie.glyph, x, y + 0.5);
  }
}

function drawNodes(context: CanvasRenderingContext2D, frame: TextFrame): void {
  const { colours, fontSans } = frame.tokens;
  for (const node of frame.drawing.nodeById.values()) {
    const disc = frame.discById.get(node.id);
    if (!disc) continue;
    context.globalAlpha = frame.highlight.lit && !frame.highlight.lit.nodes.has(node.id) ? 0.75 : 1;
    if (node.code !== '' && disc.radius > 9) {
      context.font = `700 ${Math.round(Math.min(15, disc.radius * 0.68))}px ${fontSans}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillStyle = colours['node-ink'];
      context.fillText(node.code, disc.x, disc.y + 0.5);
    }
    context.globalAlpha = 1;
    if (node.id === frame.selected) ring(context, disc, 3, 2.5, colours.accent);
    if (node.id === frame.walker) {
      const gap = node.id === frame.selected ? 8 : 4;
      ring(context, disc, gap, 6, colours.paper);
      ring(context, disc, gap, 3, colours.accent);
    }
  }
}

function drawLabels(context: CanvasRenderingContext2D, frame: TextFrame): void {
  const { colours } = frame.tokens;
  const { lit } = frame.highlight;
  context.font = labelFont(frame.tokens, frame.fontSize);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const height = frame.fontSize * LINE_HEIGHT;
  for (const node of frame.drawing.nodeById.values()) {
    const disc = frame.discById.get(node.id);
    const isLit = lit?.nodes.has(node.id) === true;
    const label =
      frame.labelById.get(node.id) ?? (isLit ? frame.spareById.get(node.id) : undefined);
    if (!disc || !label) continue;
    const faded = lit !== null && !isLit;
    context.globalAlpha = faded ? FADED : 1;
    context.textAlign = label.align;
    context.fillStyle = colours.ink;
    context.strokeStyle = colours.paper;
    context.lineWidth = 4.5;
    const { left, right, top } = label.box;
    const x =
      disc.x +
      (label.align === 'left' ? left : label.align === 'right' ? right : (left + right) / 2);
    label.lines.forEach((line, at) => {
      const y = disc.y + top + (at + 0.5) * height;
      // Isolated, so that a right-to-left name cannot reorder what stands beside it.
      const text = `\u2068${line}\u2069`;
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

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
