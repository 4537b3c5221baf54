// How are groups shaded beneath the ties, each outlined in its own way, and the ties marked that contradict them?
import type { Point } from '../graph/layout/layout.ts';
import { buildBands } from './build-bands.ts';
import {
  buildHulls,
  buildInTurn,
  HULL_STROKE,
  type Hull,
  MARK_RADIUS,
  outlineOf,
  SHADE,
} from './build-hulls.ts';
import type { Division } from './division.ts';
import { circle } from './draw-glyphs.ts';
import { doInSteps } from './in-steps.ts';
import { mountSheet } from './mount-sheet.ts';
import type { TextFrame } from './text-frame.ts';

export interface HullLayer {
  /** Beneath everything. */
  draw(frame: TextFrame, division: Division): void;
  /** Above everything, on a canvas that is moved along. */
  drawMarks(context: CanvasRenderingContext2D, frame: TextFrame): void;
  clear(): void;
  resize(): void;
  destroy(): void;
}

interface Traced {
  readonly arrangement: string;
  readonly zoom: number;
  readonly hulls: readonly Hull[];
}

const UNTRACED: Traced = { arrangement: '', zoom: 1, hulls: [] };

/** Under everything that Cytoscape draws. */
const LAYER = -1;
/** While these move or are zoomed, outlines are worked out in each frame; around more, and where they are new, a moment later. */
const AT_ONCE = 30;

/** `render` is for when they have been worked out. */
export function mountHullLayer(container: HTMLElement, render: () => void): HullLayer | null {
  const sheet = mountSheet(container, LAYER);
  if (sheet === null) return null;
  const { context, begin, resize, destroy } = sheet;
  let known = '';
  let shown: Division | null = null;
  let traced = UNTRACED;
  let stop = () => {};

  function trace(frame: TextFrame, division: Division): void {
    stop();
    const { zoom } = frame;
    const arrangement = describeArrangement(frame);
    if (division === shown && frame.trace.discById.size <= AT_ONCE) {
      traced = { arrangement, zoom, hulls: buildHulls(frame, division) };
      return;
    }
    shown = division;
    // Where nobody has moved, the former outlines stay until the new ones have come: a search that gets better does not blink.
    if (arrangement !== traced.arrangement) traced = { arrangement, zoom, hulls: [] };
    stop = doInSteps(traceLater(frame, division, arrangement));
  }

  function* traceLater(frame: TextFrame, division: Division, arrangement: string): Generator<void> {
    const hulls: Hull[] = [];
    for (const hull of buildInTurn(frame, division)) {
      if (hull !== null) hulls.push(hull);
      yield;
    }
    traced = { arrangement, zoom: frame.zoom, hulls };
    render();
  }

  return {
    draw(frame, division) {
      const places = describePlaces(frame, division);
      if (places !== known) trace(frame, division);
      known = places;
      begin(frame.pan);
      drawHulls(context, frame, hullsAt(traced, frame.zoom));
      drawBands(context, frame, division);
    },
    drawMarks: (above, frame) => drawMarks(above, frame, hullsAt(traced, frame.zoom)),
    clear() {
      stop();
      known = '';
      traced = UNTRACED;
      begin();
    },
    resize,
    destroy() {
      stop();
      destroy();
    },
  };
}

/** Where everybody is, whatever the zoom. */
function describeArrangement({ trace, zoom }: TextFrame): string {
  return Array.from(
    trace.discById.values(),
    ({ id, x, y }) => `${id} ${(x / zoom).toPrecision(6)} ${(y / zoom).toPrecision(6)}`,
  ).join('\n');
}

/** While only the view is moved, nothing is worked out anew. */
function describePlaces({ trace, written }: TextFrame, { groups }: Division): string {
  const discs = Array.from(trace.discById.values(), ({ id, x, y, radius }) => {
    return `${id} ${Math.round(x)} ${Math.round(y)} ${radius} ${written.labelById.get(id)?.box.top}`;
  });
  return [...groups.map(({ mark, members }) => `${mark}: ${members.join(' ')}`), ...discs].join(
    '\n',
  );
}

/** Right where they were traced, and nearly so at another zoom. */
function hullsAt({ hulls, zoom: before }: Traced, zoom: number): readonly Hull[] {
  if (zoom === before) return hulls;
  const scaled = ({ x, y }: Point) => ({ x: (x * zoom) / before, y: (y * zoom) / before });
  return hulls.map(({ mark, loops, at }) => ({
    mark,
    loops: loops.map((loop) => loop.map(scaled)),
    at: at && scaled(at),
  }));
}

function drawHulls(
  context: CanvasRenderingContext2D,
  { picture }: TextFrame,
  hulls: readonly Hull[],
): void {
  const { colours } = picture.tokens;
  context.lineJoin = 'round';
  hulls.forEach(({ loops }, at) => {
    context.beginPath();
    for (const loop of loops) {
      drawThrough(context, loop);
      context.closePath();
    }
    context.globalAlpha = SHADE;
    context.fillStyle = colours.ink;
    context.fill('evenodd');
    context.globalAlpha = 1;
    context.strokeStyle = colours['line-strong'];
    context.lineWidth = HULL_STROKE;
    context.setLineDash([...outlineOf(at)]);
    context.stroke();
  });
  context.setLineDash([]);
}

function drawBands(context: CanvasRenderingContext2D, frame: TextFrame, division: Division): void {
  context.lineCap = 'butt';
  context.strokeStyle = frame.picture.tokens.colours.ink;
  for (const { width, density, lines } of buildBands(frame, division)) {
    context.beginPath();
    for (const line of lines) drawThrough(context, line);
    context.globalAlpha = density;
    context.lineWidth = width;
    context.stroke();
  }
  context.globalAlpha = 1;
}

function drawThrough(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  points.forEach(({ x, y }, at) => {
    if (at === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

function drawMarks(
  context: CanvasRenderingContext2D,
  { picture }: TextFrame,
  hulls: readonly Hull[],
): void {
  const { colours, fontSans } = picture.tokens;
  context.globalAlpha = 1;
  context.font = `700 13px ${fontSans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { mark, at } of hulls) {
    if (at === null) continue;
    context.fillStyle = colours.paper;
    circle(context, at.x, at.y, MARK_RADIUS + 2);
    context.fill();
    context.fillStyle = colours.ink;
    circle(context, at.x, at.y, MARK_RADIUS);
    context.fill();
    context.fillStyle = colours.paper;
    context.fillText(mark, at.x, at.y + 0.5);
  }
}
