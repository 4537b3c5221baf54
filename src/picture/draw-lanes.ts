// How does the timeline become part of a picture: days, lanes, names, marks, and what changes between them?
import { lookOfKind } from '../canvas/build-drawing.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { TimelineRoom } from '../view/build-timeline.ts';
import { describeMark, nameMark } from '../view/describe-mark.ts';
import { nameActor } from '../view/describe-stance.ts';
import { MARK, placeOfDay, timeWidth, UNDATED_COLUMNS } from '../view/place-marks.ts';
import { cutText, inOneLine } from '../view/safe-text.ts';
import type { Scene } from '../view/scene.ts';
import { buildTicks } from '../view/time-ticks.ts';
import type { Timeline, TimelineLane, TimelineTurn } from '../view/timeline.ts';
import type { Block } from './block.ts';
import { breakLines, type MeasureLetters } from './break-lines.ts';
import { drawMark } from './draw-mark.ts';
import { at, baseline, box, type GroupPart, type Part } from './figure.ts';
import type { SheetTokens, TextColour } from './palette.ts';

/** Left of the lanes, for who says what of whom. */
const NAMES = 290;
const HEADS = NAMES + 84;
const AXIS = 26;
const NAME = { size: 12, weight: 400 } as const;
const KIND = { size: 12, weight: 600 } as const;
const CHANGE = { size: 11, weight: 400 } as const;
/** A shorter arrow has no room for the word. */
const WORD_ROOM = 60;
const LEADING = 13.5;
/** From the one who speaks to the one who is spoken about, with its gap. */
const ARROW = 18;
/** So much of each name stands there in any case, and nobody can ask a picture for the rest: no target goes off the end. */
const LONGEST = 46;
/** Whoever looks at the foot of such a picture no longer sees its head, so the days stand there too. */
const TALL = 700;
/** So far apart names of days do not touch. */
const APART = 76;

export interface DrawnTimeline {
  readonly timeline: Timeline;
  readonly room: TimelineRoom;
  readonly scene: Scene;
  readonly index: GraphIndex;
}

export function drawLanes(
  { timeline, room, scene, index }: DrawnTimeline,
  tokens: SheetTokens,
  measure: MeasureLetters,
): Block {
  const { colours } = tokens;
  const width = HEADS + room.width;
  const foot = timeline.height > TALL ? AXIS : 0;
  const height = AXIS + timeline.height;
  const parts: Part[] = [
    { type: 'path', d: box(0, AXIS, width, timeline.height), fill: colours.surface },
    ...drawAxis(room, height, foot > 0, tokens),
  ];
  const changed = new Set(timeline.changes.flatMap(({ after }) => after));
  const stanceById = new Map(scene.stances.map((stance) => [stance.id, stance]));
  for (const group of timeline.groups) {
    const inner: Part[] = group.turns.map((turn) => drawTurn(turn, colours['ink-soft']));
    for (const lane of group.lanes) {
      inner.push(...drawName(lane, index, tokens, measure));
      const d = `M${at(-HEADS, lane.top + lane.height)}h${width}`;
      inner.push({ type: 'path', d, stroke: colours.line, width: 1 });
      for (const mark of lane.marks) {
        const kind = index.kindById.get(mark.stance);
        const stance = stanceById.get(mark.id);
        if (kind === undefined || stance === undefined) continue;
        const { glyph, colour } = lookOfKind(kind, index.dataset.vocabulary);
        const words = describeMark(index, stance, changed.has(mark.id));
        const title = inOneLine(nameMark(words));
        inner.push({ type: 'group', title, parts: drawMark(mark, glyph, colour, tokens) });
      }
    }
    parts.push({ type: 'group', x: HEADS, y: AXIS + group.top, parts: inner });
  }
  return { width, height: height + foot, parts };
}

function drawAxis(
  room: TimelineRoom,
  height: number,
  again: boolean,
  { colours }: SheetTokens,
): readonly Part[] {
  const { axis } = room;
  const label = (text: string, x: number, fill: string): readonly Part[] =>
    (again ? [AXIS - 8, height + AXIS - 10] : [AXIS - 8]).map((y) => ({
      ...{ type: 'text', text, x, y, ...NAME, align: 'middle', fill },
    }));
  const ticks =
    axis === null ? [] : buildTicks(axis, Math.max(1, Math.floor(timeWidth(room) / APART)));
  const end = HEADS + timeWidth(room) + 9.5;
  return [
    ...ticks.flatMap(({ day, label: name, major }): readonly Part[] => {
      const x = HEADS + (placeOfDay(room, day) + placeOfDay(room, day + 1)) / 2;
      const stroke = major ? colours['line-strong'] : colours.line;
      return [
        { type: 'path', d: `M${at(x, AXIS)}V${height}`, stroke, width: 1, opacity: 0.7 },
        ...label(name, x, major ? colours.ink : colours['ink-soft']),
      ];
    }),
    ...(room.undated
      ? [
          ...label(
            'no date',
            HEADS + room.width - (UNDATED_COLUMNS * MARK) / 2,
            colours['ink-soft'],
          ),
          {
            type: 'path',
            d: `M${at(end, AXIS)}V${height}`,
            stroke: colours['line-strong'],
            width: 1,
          } as const,
        ]
      : []),
  ];
}

/** Who says what of whom, or only who. */
function drawName(
  { tie, actor, top, height }: TimelineLane,
  index: GraphIndex,
  { colours, texts }: SheetTokens,
  measure: MeasureLetters,
): readonly Part[] {
  const kind = tie === null ? undefined : index.kindById.get(tie.stance);
  const ends = tie === null ? [actor] : [actor, nameActor(index, tie.target)];
  const [who = '', whom] = ends.map(({ name }) => cutText(inOneLine(name), LONGEST));
  // Not every font has an arrow, so it is drawn, in the room that is kept for it.
  const lines =
    whom === undefined
      ? breakLines(who, NAME, NAMES, 2, measure)
      : [
          ...breakLines(who, NAME, NAMES, 1, measure),
          ...breakLines(whom, NAME, NAMES - ARROW, 1, measure),
        ];
  const middle = top + Math.min(height, 40) / 2;
  const first = middle - ((lines.length - 1) * LEADING) / 2;
  const written: Part[] = lines.map((line, at) => {
    const indent = whom !== undefined && at > 0 ? ARROW : 0;
    const x = 2 - HEADS + indent;
    return { ...text(line, x, first + at * LEADING), align: 'start', fill: colours.ink };
  });
  if (whom !== undefined) written.push(drawArrow(2 - HEADS, first + LEADING, colours.ink));
  if (kind === undefined) return written;
  const { colour } = lookOfKind(kind, index.dataset.vocabulary);
  const [label = ''] = breakLines(inOneLine(kind.label), KIND, HEADS - NAMES - 12, 1, measure);
  const fill = texts[`${colour}-text` as TextColour];
  return [...written, { ...text(label, -8, middle), ...KIND, align: 'end', fill }];
}

/** To the one that it is about. */
function drawArrow(x: number, y: number, stroke: string): Part {
  const tip = x + ARROW - 5;
  const d = `M${at(x, y)}H${tip}M${at(tip - 4, y - 3.5)}L${at(tip, y)}L${at(tip - 4, y + 3.5)}`;
  return { type: 'path', d, stroke, width: 1.3 };
}

function text(said: string, x: number, middle: number) {
  return { type: 'text', text: said, x, y: baseline(middle, NAME.size), ...NAME } as const;
}

/** From the one sign to the other: along its lane, then across. */
function drawTurn({ from, to }: TimelineTurn, stroke: string): GroupPart {
  const start = from.x + 13;
  const line = { type: 'path', stroke, width: 1.5 } as const;
  const word: readonly Part[] =
    to.x - start < WORD_ROOM
      ? []
      : [
          {
            ...{ type: 'text', text: 'changes', ...CHANGE, align: 'middle', fill: stroke },
            ...{ x: (start + to.x) / 2, y: from.y - 4 },
          },
        ];
  if (from.y === to.y) {
    const end = to.x - 14;
    const head = `M${at(end - 5, to.y - 4)}L${at(end, to.y)}L${at(end - 5, to.y + 4)}`;
    return {
      type: 'group',
      title: 'changes',
      parts: [{ ...line, d: `M${at(start, from.y)}H${end}` }, { ...line, d: head }, ...word],
    };
  }
  const back = to.y > from.y ? -1 : 1;
  const stop = to.y + back * 14;
  const d = `M${at(start, from.y)}L${at(to.x, from.y)}L${at(to.x, stop)}`;
  const head = `M${at(to.x - 4, stop + back * 5)}L${at(to.x, stop)}L${at(to.x + 4, stop + back * 5)}`;
  return {
    type: 'group',
    title: 'changes',
    parts: [{ ...line, d }, { ...line, d: head }, ...word],
  };
}
