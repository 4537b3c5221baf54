// What stands on a tie: the sign of its stance, or where the opposite is there too, a disc of two halves?
import type { Point } from '../graph/layout/layout.ts';
import type { DrawnTie } from './drawing.ts';
import { FADED_SIGN } from './line-look.ts';
import type { PictureTokens } from './picture-tokens.ts';
import { GLYPH_RADIUS, SPLIT_RADIUS } from './place-glyphs.ts';
import { markScale } from './screen-scale.ts';
import type { TextFrame } from './text-frame.ts';
import { pointOnPath } from './tie-path.ts';

/** Where the line ends on both sides of a split disc, so that it is seen to be broken. */
export const BREAK = 3.5;

/** Sizes of letters, in radii of their discs. */
export const SIGN_LETTER = 1.9;
export const SPLIT_LETTER = 1.3;

export function drawGlyphs(context: CanvasRenderingContext2D, frame: TextFrame): void {
  const { tokens } = frame.picture;
  const { lit } = frame.highlight;
  const scale = markScale(frame.zoom);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = glyphFont(tokens, GLYPH_RADIUS * scale * SIGN_LETTER);
  const split: (() => void)[] = [];
  for (const tie of frame.drawing.tieById.values()) {
    const path = frame.trace.pathById.get(tie.id);
    const isLit = lit?.ties.has(tie.id) === true;
    // A lit tie always shows its sign, even where there was no room for it at rest.
    const at = frame.written.glyphById.get(tie.id) ?? (isLit ? 0.5 : undefined);
    if (!path || at === undefined) continue;
    const centre = pointOnPath(path, at);
    const alpha = lit && !isLit ? FADED_SIGN : 1;
    if (tie.contested) split.push(() => drawSplit(context, tokens, centre, scale, alpha));
    else drawSign(context, tokens, tie, centre, scale, alpha);
  }
  if (split.length > 0) context.font = glyphFont(tokens, SPLIT_RADIUS * scale * SPLIT_LETTER);
  // Last, so that no sign covers them where it is crowded.
  for (const draw of split) draw();
}

function glyphFont({ fontSans }: PictureTokens, size: number): string {
  return `800 ${Math.round(size)}px ${fontSans}`;
}

function drawSign(
  context: CanvasRenderingContext2D,
  { colours }: PictureTokens,
  { colour, hollow, glyph }: DrawnTie,
  { x, y }: Point,
  scale: number,
  alpha: number,
): void {
  const radius = GLYPH_RADIUS * scale;
  context.globalAlpha = 1;
  context.fillStyle = colours.paper;
  circle(context, x, y, radius + 1.5);
  context.fill();
  context.globalAlpha = alpha;
  context.fillStyle = colours[colour];
  if (hollow) {
    context.strokeStyle = colours[colour];
    context.lineWidth = 1.4;
    circle(context, x, y, radius);
    context.stroke();
  } else {
    circle(context, x, y, radius);
    context.fill();
    context.fillStyle = colours.paper;
  }
  context.fillText(glyph, x, y + 0.5);
}

function drawSplit(
  context: CanvasRenderingContext2D,
  { colours }: PictureTokens,
  { x, y }: Point,
  scale: number,
  alpha: number,
): void {
  const radius = SPLIT_RADIUS * scale;
  context.globalAlpha = 1;
  context.fillStyle = colours.paper;
  circle(context, x, y, radius + BREAK * scale);
  context.fill();
  context.globalAlpha = alpha;
  for (const [side, colour, sign] of [
    [-1, 'stance-positive', '+'],
    [1, 'stance-negative', '−'],
  ] as const) {
    const middle = x + side * scale;
    context.fillStyle = colours[colour];
    context.beginPath();
    context.arc(middle, y, radius, (side * -Math.PI) / 2, (side * Math.PI) / 2);
    context.fill();
    context.fillStyle = colours.paper;
    context.fillText(sign, middle + side * radius * 0.46, y + 0.5);
  }
}

export function circle(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
