// How is one stance drawn in its lane: its sign, how sure its date is, and what it covers of the time?
import type { ColourToken } from '../canvas/picture-tokens.ts';
import type { MarkSpan, TimelineMark } from '../view/timeline.ts';
import { baseline, box, ellipse, type Part, type PathPart } from './figure.ts';
import type { SheetTokens, TextColour } from './palette.ts';

const RADIUS = 9;
const LETTER = 15;
const PAIR = 11;

type Marked = Pick<TimelineMark, 'x' | 'y' | 'certainty' | 'hollow' | 'span'>;

export function drawMark(
  { x, y, certainty, hollow, span }: Marked,
  glyph: string,
  /** Null for a sample that stands for every kind. */
  colour: ColourToken | null,
  { colours, texts }: SheetTokens,
): readonly Part[] {
  const line = colour === null ? colours['ink-soft'] : colours[colour];
  const sure = !hollow && (certainty === 'stated' || certainty === null);
  const size = glyph.length > 1 ? PAIR : LETTER;
  const text = colour === null ? colours['ink-soft'] : texts[`${colour}-text` as TextColour];
  const fill = sure ? colours['node-ink'] : text;
  const ground: PathPart = { type: 'path', d: ellipse(x, y, RADIUS + 1), fill: colours.surface };
  const disc = { type: 'path', d: ellipse(x, y, RADIUS) } as const;
  const face: readonly PathPart[] = hollow
    ? [
        { ...disc, stroke: line, width: 1.25 },
        { ...disc, d: ellipse(x, y, RADIUS - 3), stroke: line, width: 1.25 },
      ]
    : certainty === 'published'
      ? [{ ...disc, fill: colours['ink-faint'], opacity: 0.28 }]
      : sure
        ? [{ ...disc, fill: line, stroke: line, width: 2 }]
        : [{ ...disc, stroke: line, width: 2 }];
  return [
    ...(span === null
      ? []
      : drawSpan(span, y, certainty === 'published' ? colours['ink-faint'] : line)),
    ground,
    ...face,
    {
      ...{ type: 'text', text: glyph, x, y: baseline(y, size), size, weight: 700 },
      ...{ align: 'middle', fill },
    },
  ];
}

/** Open at an end where it goes on beyond the time that is drawn. */
function drawSpan({ left, right, cutStart, cutEnd }: MarkSpan, y: number, stroke: string): Part[] {
  const [start, end] = [left + 3, right - 3];
  const d =
    cutStart || cutEnd
      ? `M${start} ${y - RADIUS}H${end}M${start} ${y + RADIUS}H${end}${cutStart ? '' : `M${start} ${y - RADIUS}v${2 * RADIUS}`}${cutEnd ? '' : `M${end} ${y - RADIUS}v${2 * RADIUS}`}`
      : box(start, y - RADIUS, end - start, 2 * RADIUS, RADIUS);
  return [{ type: 'path', d, stroke, width: 1.5 }];
}
