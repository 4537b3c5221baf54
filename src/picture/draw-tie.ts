// How is a tie drawn: its line, its head, and the band it lies on when selected? The same as Cytoscape draws on the screen.
import type { DrawnTie } from '../canvas/drawing.ts';
import {
  DASHES,
  dashOffset,
  HOLLOW_STROKES,
  UNDERLAY,
  UNDERLAY_DENSITY,
} from '../canvas/line-look.ts';
import type { PictureTokens } from '../canvas/picture-tokens.ts';
import { lineWidth } from '../canvas/screen-scale.ts';
import { controlPoint, LOOP_SWEEP, type RoutedPath } from '../canvas/tie-path.ts';
import type { Point } from '../graph/layout/layout.ts';
import { headPath, lineGap, tipGap } from './draw-head.ts';
import { at, type PathPart } from './figure.ts';

export interface TieLook {
  readonly zoom: number;
  readonly colours: PictureTokens['colours'];
  readonly opacity: number;
  readonly chosen: boolean;
}

export type TieLine = Pick<DrawnTie, 'colour' | 'dash' | 'head' | 'width' | 'hollow'>;

/** A quadratic curve: where it begins, what it bends towards, where it ends. */
type Curve = readonly [start: Point, bend: Point, end: Point];

export function drawTie(
  drawn: TieLine,
  path: RoutedPath,
  nodeRadius: number,
  { zoom, colours, opacity, chosen }: TieLook,
): readonly PathPart[] {
  const tie = { ...drawn, width: lineWidth(drawn.width, zoom) };
  const curves = curvesOf(path, nodeRadius);
  const [start, bend, end] = curves.at(-1) ?? [];
  if (!start || !bend || !end) return [];
  const last: Curve = [start, bend, shorten(end, bend, lineGap(tie, zoom))];
  const d = [...curves.slice(0, -1), last].map(writeCurve).join('');
  const colour = colours[tie.colour];
  const line: PathPart = {
    ...{ type: 'path', d, width: tie.width, opacity, round: tie.dash === 'dotted' },
    ...(tie.dash !== 'solid' && {
      dash: DASHES[tie.dash],
      dashOffset: dashOffset(tie.dash, path),
    }),
  };
  const tip = shorten(end, bend, tipGap(tie, zoom));
  const before = pointAt(last, 0.9);
  const direction = Math.atan2(tip.y - before.y, tip.x - before.x);
  const head = { type: 'path', d: headPath(tie, tip, direction, zoom) } as const;
  const outline = tie.hollow ? { width: zoom } : {};
  return [
    ...(tie.hollow ? [{ ...line, stroke: colour, width: tie.width + HOLLOW_STROKES }] : []),
    ...(chosen ? [bandOf(d, colours.accent)] : []),
    { ...line, stroke: tie.hollow ? colours.paper : colour },
    // What shines through its head must not be its own line.
    ...(tie.hollow || opacity < 1
      ? [{ ...head, ...outline, fill: colours.paper, stroke: colours.paper }]
      : []),
    tie.hollow
      ? { ...head, ...outline, stroke: colour, opacity }
      : { ...head, fill: colour, opacity },
  ];
}

function bandOf(d: string, stroke: string): PathPart {
  return { type: 'path', d, stroke, width: UNDERLAY, round: true, opacity: UNDERLAY_DENSITY };
}

function curvesOf(path: RoutedPath, nodeRadius: number): readonly Curve[] {
  if (path.type === 'curve') return [[path.start, controlPoint(path), path.end]];
  const { centre, angle, reach } = path;
  const along = (turn: number, distance: number) => ({
    x: centre.x + Math.cos(turn) * distance,
    y: centre.y + Math.sin(turn) * distance,
  });
  const [out, back] = [angle - LOOP_SWEEP / 2, angle + LOOP_SWEEP / 2];
  const [leaving, returning] = [along(out, reach), along(back, reach)];
  const crown = { x: (leaving.x + returning.x) / 2, y: (leaving.y + returning.y) / 2 };
  return [
    [along(out, nodeRadius), leaving, crown],
    [crown, returning, along(back, nodeRadius)],
  ];
}

function writeCurve([start, bend, end]: Curve, place: number): string {
  const begin = place === 0 ? `M${at(start.x, start.y)}` : '';
  return `${begin}Q${at(bend.x, bend.y)} ${at(end.x, end.y)}`;
}

function pointAt([start, bend, end]: Curve, share: number): Point {
  const mix = (key: 'x' | 'y') =>
    (1 - share) ** 2 * start[key] + 2 * share * (1 - share) * bend[key] + share ** 2 * end[key];
  return { x: mix('x'), y: mix('y') };
}

function shorten(end: Point, bend: Point, by: number): Point {
  const length = Math.hypot(end.x - bend.x, end.y - bend.y) || 1;
  const share = Math.max(0.00001, (length - by) / length);
  return { x: bend.x + share * (end.x - bend.x), y: bend.y + share * (end.y - bend.y) };
}
