// How is one stance drawn in its lane: its sign, how sure its date is, and what it covers of the time?
import type { ColourToken } from '../canvas/picture-tokens.ts';
import type { Certainty } from '../model/stance-graph.ts';
import { outlineSpan } from '../view/outline-span.ts';
import type { TimelineMark } from '../view/timeline.ts';
import { ellipse, type Part, type PathPart } from './figure.ts';
import type { SheetTokens, TextColour } from './palette.ts';

const RADIUS = 9;
const LETTER = 15;
const PAIR = 11;
/** In font sizes: signs have their middle higher than letters. */
const SIGN_FOOT = 0.335;

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
    ...(span === null ? [] : drawSpan(outlineSpan(span, { x, y }), certainty, line, colours)),
    ground,
    ...face,
    {
      ...{ type: 'text', text: glyph, x, y: y + SIGN_FOOT * size, size, weight: 700 },
      ...{ align: 'middle', fill },
    },
  ];
}

/** As strong as the sign is: tinted where the date stands in the text, empty where it is inferred, grey where it is that of publication. */
function drawSpan(
  d: string,
  certainty: Certainty | null,
  line: string,
  { surface, ...colours }: SheetTokens['colours'],
): readonly PathPart[] {
  const published = certainty === 'published';
  const tint = published ? colours['ink-faint'] : line;
  const opacity = published ? 0.16 : 0.18;
  return [
    { type: 'path', d, fill: surface },
    ...(certainty === 'inferred' ? [] : [{ type: 'path', d, fill: tint, opacity } as const]),
    { type: 'path', d, stroke: published ? colours['line-strong'] : line, width: 1.5 },
  ];
}
