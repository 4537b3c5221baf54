// How does a picture become dots? Drawn from the same parts as its SVG, in the letters of the page.
import type { Figure, GroupPart, Part, PathPart, TextPart } from './figure.ts';
import { FONTS } from './fonts.ts';

export function paintFigure(
  context: CanvasRenderingContext2D,
  { ground, width, height, parts }: Figure,
  scale: number,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  // As in a file, every text runs from the left unless it says otherwise itself.
  context.direction = 'ltr';
  context.textBaseline = 'alphabetic';
  for (const part of parts) paintPart(context, part);
}

function paintPart(context: CanvasRenderingContext2D, part: Part): void {
  if (part.type === 'path') paintPath(context, part);
  else if (part.type === 'text') paintText(context, part);
  else paintGroup(context, part);
}

function paintGroup(context: CanvasRenderingContext2D, part: GroupPart): void {
  context.save();
  context.translate(part.x ?? 0, part.y ?? 0);
  if (part.window) {
    context.beginPath();
    context.rect(0, 0, part.window.width, part.window.height);
    context.clip();
  }
  for (const each of part.parts) paintPart(context, each);
  context.restore();
}

function paintPath(context: CanvasRenderingContext2D, part: PathPart): void {
  const path = new Path2D(part.d);
  context.globalAlpha = part.opacity ?? 1;
  if (part.fill !== undefined) {
    context.fillStyle = part.fill;
    context.fill(path, part.evenOdd ? 'evenodd' : 'nonzero');
  }
  if (part.stroke === undefined) return;
  context.strokeStyle = part.stroke;
  context.lineWidth = part.width ?? 1;
  context.lineCap = part.round ? 'round' : 'butt';
  context.lineJoin = part.round ? 'round' : 'miter';
  context.setLineDash([...(part.dash ?? [])]);
  context.lineDashOffset = part.dashOffset ?? 0;
  context.stroke(path);
}

function paintText(context: CanvasRenderingContext2D, part: TextPart): void {
  const { text, x, y, size, weight, serif, align, fill, halo, turn = 0, opacity = 1 } = part;
  context.save();
  context.globalAlpha = opacity;
  context.font = `${weight} ${size}px ${serif ? FONTS.serif : FONTS.sans}`;
  context.textAlign = align === 'middle' ? 'center' : align;
  context.translate(x, y);
  context.rotate((turn * Math.PI) / 180);
  if (halo !== undefined) {
    context.setLineDash([]);
    context.lineJoin = 'round';
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.width;
    context.strokeText(text, 0, 0);
  }
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fillText(text, 0, 0);
  }
  context.restore();
}
