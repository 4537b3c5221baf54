// How does the timeline become a sheet, all of it, with what its marks mean?
import { lookOfKind } from '../canvas/build-drawing.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { CERTAINTIES, type Certainty } from '../model/stance-graph.ts';
import { buildTimeline } from '../view/build-timeline.ts';
import type { SheetWords } from '../view/describe-sheet.ts';
import { kindLabel } from '../view/kind-label.ts';
import { outlineSpan } from '../view/outline-span.ts';
import { inOneLine } from '../view/safe-text.ts';
import type { Scene } from '../view/scene.ts';
import { buildAxis } from '../view/time-axis.ts';
import type { Timeline, TimelineGroup } from '../view/timeline.ts';
import type { ViewState } from '../view/view-state.ts';
import { CERTAINTY_WORDING, HOLLOW_WORDING } from '../view/wording.ts';
import { type Block, flow } from './block.ts';
import type { MeasureLetters } from './break-lines.ts';
import { buildSheet } from './build-sheet.ts';
import { drawLanes } from './draw-lanes.ts';
import { drawMark } from './draw-mark.ts';
import { baseline, type Figure, type Part } from './figure.ts';
import type { SheetTokens } from './palette.ts';

const PLOT = 720;
const LETTERS = { size: 13, weight: 400 } as const;
const ROW = 24;
const MIDDLE = ROW / 2;

/** Breadth of a sample of what a month or year covers. */
const SAMPLE_SPAN = 38;
const LONG_WORDING = 'a month or year, somewhere within';
const BEYOND_WORDING = 'reaches beyond the days that are drawn';

const DATED: Readonly<Record<Certainty, string>> = {
  stated: `date ${CERTAINTY_WORDING.stated.label}`,
  inferred: `date ${CERTAINTY_WORDING.inferred.label}`,
  published: CERTAINTY_WORDING.published.label,
};

export interface TimelineSheet {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly view: Pick<ViewState, 'lane'>;
  readonly words: SheetWords;
  readonly tokens: SheetTokens;
}

export function buildTimelineSheet(sheet: TimelineSheet, measure: MeasureLetters): Figure {
  const { index, scene, view, words, tokens } = sheet;
  const undated = index.facts.some(({ span }) => span === null);
  const room = { axis: buildAxis(index), undated, width: PLOT, head: 0 };
  const timeline = buildTimeline(scene, index, view.lane, room);
  return buildSheet(
    {
      title: inOneLine(index.dataset.title),
      words,
      picture: drawLanes({ timeline, room, scene, index }, tokens, measure),
      legend: (width) => drawKey(sheet, timeline, width, measure),
    },
    tokens.colours,
    measure,
  );
}

function drawKey(
  { index, scene, tokens }: TimelineSheet,
  timeline: Timeline,
  width: number,
  measure: MeasureLetters,
): Block {
  const { vocabulary } = index.dataset;
  const mark = { x: 11, y: MIDDLE, certainty: 'stated', hollow: false, span: null } as const;
  const entry = (sample: readonly Part[], label: string, room = 27): Block => ({
    width: room + measure(inOneLine(label), LETTERS) * 1.08,
    height: ROW,
    parts: [
      ...sample,
      {
        ...{ type: 'text', text: inOneLine(label), x: room, y: baseline(MIDDLE, LETTERS.size) },
        ...{ ...LETTERS, align: 'start', fill: tokens.colours.ink },
      },
    ],
  });
  const dated = scene.stances.flatMap(({ id }) => index.stanceById.get(id) ?? []);
  const sure = CERTAINTIES.filter((certainty) =>
    dated.some(({ stance }) => stance.date?.certainty === certainty),
  );
  const entries = [
    ...vocabulary.map((kind) => {
      const { glyph, colour } = lookOfKind(kind, vocabulary);
      return entry(drawMark(mark, glyph, colour, tokens), kindLabel(kind));
    }),
    ...sure.map((certainty) =>
      entry(drawMark({ ...mark, certainty }, '', null, tokens), DATED[certainty]),
    ),
    ...(dated.some(({ span }) => span !== null && span.from !== span.to)
      ? [
          entry(sampleOfSpan(false, tokens), LONG_WORDING, SAMPLE_SPAN),
          ...(timeline.groups.some(reachesBeyond)
            ? [entry(sampleOfSpan(true, tokens), BEYOND_WORDING, SAMPLE_SPAN)]
            : []),
        ]
      : []),
    ...(scene.stances.some(({ hollow }) => hollow)
      ? [entry(drawMark({ ...mark, hollow: true }, '', null, tokens), HOLLOW_WORDING.label)]
      : []),
  ];
  return flow(entries, width, { width: 22, height: 2 });
}

function reachesBeyond({ lanes }: TimelineGroup): boolean {
  return lanes.some(({ marks }) =>
    marks.some(({ span }) => span !== null && (span.cutStart || span.cutEnd)),
  );
}

function sampleOfSpan(cutEnd: boolean, { colours }: SheetTokens): readonly Part[] {
  const span = { left: -2, right: 33, cutStart: false, cutEnd };
  const d = outlineSpan(span, { x: 0, y: MIDDLE });
  return [{ type: 'path', d, fill: colours.surface, stroke: colours['ink-soft'], width: 1.5 }];
}
