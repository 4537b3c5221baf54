// From where are all shown actors and their names seen, with the names where they will really stand?
import type { Box } from '../graph/layout/segments.ts';
import type { Camera } from '../view/view-state.ts';
import { boxAround } from './box-around.ts';
import type { Drawing } from './drawing.ts';
import { centreOn, frameCamera, roomOf, type Viewport, zoomCamera } from './frame-camera.ts';
import { doAtOnce } from './in-steps.ts';
import { NO_TEXT, prepareNames, textExtent } from './picture-text.ts';
import { labelFontSize, nodeRadius } from './screen-scale.ts';
import { LINE_HEIGHT, type TextMeasure } from './text-measure.ts';
import { traceDrawing } from './trace-drawing.ts';

/** Beyond this many actors names are left out anyway, and among so many lines none is free: trying would take too long. */
const TRIED = 60;
const TIES_TRIED = 150;
/** A mean cost of names, per actor, that needs no better place; and what being farther away is worth. */
const GOOD = 9;
const STEP_COST = 2;
const STEP = 0.95;
const STEPS_BACK = [1, STEP, 0.9, 0.85];
/** Lines bend with what they go around, so that how far they reach is not known before. */
const MOST_GUESSES = 8;

export function framePicture(drawing: Drawing, viewport: Viewport, measure: TextMeasure): Camera {
  return doAtOnce(frameInSteps(drawing, viewport, measure));
}

/** One try after the other, for whoever has frames to draw in between. */
export function* frameInSteps(
  drawing: Drawing,
  viewport: Viewport,
  measure: TextMeasure,
): Generator<void, Camera> {
  const { size } = drawing.nodeById;
  if (size === 0) return { x: 0, y: 0, zoom: 1 };
  const first = frameCamera((zoom) => guessExtent(drawing, zoom, measure), viewport);
  const close = yield* drawBack(drawing, viewport, first);
  if (size > TRIED || drawing.tieById.size > TIES_TRIED) return close;
  let best = close;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, step] of STEPS_BACK.entries()) {
    const stepped = { ...close, zoom: close.zoom * step };
    const look = lookFrom(drawing, stepped.zoom, viewport, measure);
    const guess = look(stepped);
    yield;
    // What all fits from here fits the better from the middle.
    if (isGood(guess, drawing)) return guess.centred;
    // The names change sides with the edges, so the centred camera has to be tried as well.
    for (const camera of [guess.centred, stepped]) {
      const seen = camera === stepped ? guess : look(camera);
      const fault = seen.crowding + STEP_COST * at * size;
      if (seen.cut || fault >= least) continue;
      least = fault;
      best = camera;
      if (isGood(seen, drawing)) return best;
    }
  }
  return best;
}

/** To where no node and no line is cut; names then stand where they have room. */
function* drawBack(drawing: Drawing, viewport: Viewport, first: Camera): Generator<void, Camera> {
  let camera = first;
  for (let guess = 0; guess < MOST_GUESSES; guess += 1) {
    const { centred, share } = lookFrom(drawing, camera.zoom, viewport, null)(camera);
    if (share >= 1) return centred;
    yield;
    camera = zoomCamera(centred, Math.min(STEP, Math.max(0.5, share)));
  }
  return camera;
}

function isGood({ cut, crowding }: Look, drawing: Drawing): boolean {
  return !cut && crowding < GOOD * drawing.nodeById.size;
}

interface Look {
  readonly centred: Camera;
  readonly cut: boolean;
  /** Of what is drawn there is so much room for, on the side that has least. */
  readonly share: number;
  readonly crowding: number;
}

/** How much is cut or crowded from so far away, and the same camera moved to the true middle; without a measure names do not count. */
function lookFrom(
  drawing: Drawing,
  zoom: number,
  viewport: Viewport,
  measure: TextMeasure | null,
): (camera: Camera) => Look {
  const trace = traceDrawing(drawing, zoom);
  const size = labelFontSize(zoom);
  const writeNames = measure && prepareNames(drawing, trace, size, measure.at(size));
  return (camera) => {
    const room = roomOf(camera, viewport);
    const names = writeNames ? writeNames(room) : NO_TEXT;
    const extent = textExtent(names, trace);
    const { left, right, top, bottom } = extent;
    return {
      cut: left < room.left || right > room.right || top < room.top || bottom > room.bottom,
      share: Math.min(
        (room.right - room.left) / (right - left),
        (room.bottom - room.top) / (bottom - top),
      ),
      crowding: names.crowding,
      centred: centreOn(extent, zoom),
    };
  };
}

/** With each name below its node, and those at the side reaching inwards. */
function guessExtent(drawing: Drawing, zoom: number, measure: TextMeasure): Box {
  const radius = nodeRadius(zoom);
  const size = labelFontSize(zoom);
  const widthOf = measure.at(size);
  return boxAround(
    Array.from(drawing.nodeById.values(), ({ x, y, label }) => {
      const width = widthOf(label);
      const half = Math.max(radius, Math.min(84, width) / 2);
      const lines = width > 132 ? 2 : 1;
      return {
        left: x * zoom - half,
        right: x * zoom + half,
        top: y * zoom - radius - 4,
        bottom: y * zoom + radius + 6 + lines * size * LINE_HEIGHT,
      };
    }),
  );
}
