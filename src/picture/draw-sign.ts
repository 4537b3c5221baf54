// What stands on a tie: the sign of its stance, or a disc of two halves where the opposite stands there too?
import { BREAK, SIGN_LETTER, SPLIT_LETTER } from '../canvas/draw-glyphs.ts';
import type { DrawnTie } from '../canvas/drawing.ts';
import type { PictureTokens } from '../canvas/picture-tokens.ts';
import { GLYPH_RADIUS, SPLIT_RADIUS } from '../canvas/place-glyphs.ts';
import type { Point } from '../graph/layout/layout.ts';
import { at, baseline, ellipse, type Part, round } from './figure.ts';

type Colours = PictureTokens['colours'];
type Signed = Pick<DrawnTie, 'colour' | 'hollow' | 'glyph'>;

export function drawSign(
  { colour, hollow, glyph }: Signed,
  { x, y }: Point,
  scale: number,
  colours: Colours,
  opacity = 1,
): readonly Part[] {
  const radius = GLYPH_RADIUS * scale;
  const ink = colours[colour];
  const d = ellipse(x, y, radius);
  return [
    { type: 'path', d: ellipse(x, y, radius + 1.5), fill: colours.paper },
    hollow
      ? { type: 'path', d, stroke: ink, width: 1.4, opacity }
      : { type: 'path', d, fill: ink, opacity },
    letter(glyph, x, y, Math.round(radius * SIGN_LETTER), hollow ? ink : colours.paper, opacity),
  ];
}

export function drawSplit(
  { x, y }: Point,
  scale: number,
  colours: Colours,
  opacity = 1,
): readonly Part[] {
  const radius = SPLIT_RADIUS * scale;
  const size = Math.round(radius * SPLIT_LETTER);
  const half = (side: -1 | 1, fill: string, sign: string): readonly Part[] => {
    const middle = x + side * scale;
    const r = round(radius);
    const d = `M${at(middle, y - radius)}A${r} ${r} 0 0 ${side > 0 ? 1 : 0} ${at(middle, y + radius)}z`;
    return [
      { type: 'path', d, fill, opacity },
      letter(sign, middle + side * radius * 0.46, y, size, colours.paper, opacity),
    ];
  };
  return [
    { type: 'path', d: ellipse(x, y, radius + BREAK * scale), fill: colours.paper },
    ...half(-1, colours['stance-positive'], '+'),
    ...half(1, colours['stance-negative'], '−'),
  ];
}

function letter(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  opacity: number,
): Part {
  const line = baseline(y + 0.5, size);
  return { type: 'text', text, x, y: line, size, weight: 800, align: 'middle', fill, opacity };
}
