// How do the groups of a split and what contradicts them look in a picture? Shaded below the ties, marked above them.
import { buildBands } from '../canvas/build-bands.ts';
import {
  buildHulls,
  HULL_STROKE,
  type Hull,
  MARK_RADIUS,
  outlineOf,
  SHADE,
} from '../canvas/build-hulls.ts';
import type { Division } from '../canvas/division.ts';
import type { TextFrame } from '../canvas/text-frame.ts';
import type { Point } from '../graph/layout/layout.ts';
import { at, baseline, ellipse, type Part, type PathPart } from './figure.ts';

interface Shading {
  readonly below: readonly Part[];
  readonly above: readonly Part[];
}

const LETTER = 13;

export function drawDivision(frame: TextFrame, division: Division): Shading {
  const hulls = buildHulls(frame, division);
  const { colours } = frame.picture.tokens;
  return {
    below: [
      ...hulls.map(({ mark, loops }, group): Part => {
        const d = loops.map((loop) => `${lineThrough(loop)}z`).join('');
        const shade: PathPart = {
          type: 'path',
          d,
          fill: colours.ink,
          opacity: SHADE,
          evenOdd: true,
        };
        const stroke = colours['line-strong'];
        const dash = outlineOf(group);
        const line: PathPart = {
          ...{ type: 'path', d, stroke, width: HULL_STROKE },
          ...(dash.length > 0 && { dash }),
        };
        return {
          type: 'group',
          title: `${division.kind === 'camps' ? 'Camp' : 'Bloc'} ${mark}`,
          parts: [shade, line],
        };
      }),
      ...buildBands(frame, division).map(({ width, density, lines }): PathPart => {
        const d = lines.map(lineThrough).join('');
        return { type: 'path', d, stroke: colours.ink, width, opacity: density };
      }),
    ],
    above: hulls.flatMap((hull) => drawMark(hull, frame)),
  };
}

function drawMark({ mark, at: place }: Hull, { picture }: TextFrame): readonly Part[] {
  if (place === null) return [];
  const { colours } = picture.tokens;
  const { x, y } = place;
  return [
    { type: 'path', d: ellipse(x, y, MARK_RADIUS + 2), fill: colours.paper },
    { type: 'path', d: ellipse(x, y, MARK_RADIUS), fill: colours.ink },
    {
      ...{ type: 'text', text: mark, x, y: baseline(y + 0.5, LETTER), size: LETTER, weight: 700 },
      ...{ align: 'middle', fill: colours.paper },
    },
  ];
}

function lineThrough(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => at(x, y)).join('L')}`;
}
