// From where are all shown actors and their names seen, with the names where they will really stand?
import type { Camera } from '../view/view-state.ts';
import type { Drawing } from './drawing.ts';
import { frameCamera, roomOf, type Surround, type Viewport } from './frame-camera.ts';
import { buildPictureText, textExtent } from './picture-text.ts';
import { labelFontSize, nodeRadius } from './screen-scale.ts';
import { LINE_HEIGHT, type TextMeasure } from './text-measure.ts';
import { traceDrawing } from './trace-drawing.ts';

/** Beyond this many actors names are left out anyway, and among so many lines none is free: trying would take too long. */
const TRIED = 60;
const TIES_TRIED = 150;
/** A mean cost of names, per actor, that needs no better place; and what being farther away is worth. */
const GOOD = 9;
const STEP_COST = 2;
const STEPS_BACK = [1, 0.95, 0.9, 0.85];

export function framePicture(drawing: Drawing, viewport: Viewport, measure: TextMeasure): Camera {
  const close = frameCamera((zoom) => surrounds(drawing, zoom, measure), viewport);
  const { size } = drawing.nodeById;
  if (size > TRIED || size === 0 || drawing.tieById.size > TIES_TRIED) return close;
  let best = close;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, step] of STEPS_BACK.entries()) {
    const guess = look(drawing, viewport, measure, { ...close, zoom: close.zoom * step });
    // What all fits from here fits the better from the middle.
    if (isGood(guess, drawing)) return guess.centred;
    // The names change sides with the edges, so the centred camera has to be tried as well.
    const seen = look(drawing, viewport, measure, guess.centred);
    const fault = 12 * seen.beyond + seen.crowding + STEP_COST * at * drawing.nodeById.size;
    if (fault >= least) continue;
    least = fault;
    best = guess.centred;
    if (isGood(seen, drawing)) break;
  }
  return best;
}

function isGood({ beyond, crowding }: Look, drawing: Drawing): boolean {
  return beyond === 0 && crowding < GOOD * drawing.nodeById.size;
}

interface Look {
  readonly centred: Camera;
  readonly beyond: number;
  readonly crowding: number;
}

/** How much is cut or crowded from here, and the same camera moved to the true middle. */
function look(drawing: Drawing, viewport: Viewport, measure: TextMeasure, camera: Camera): Look {
  const { zoom } = camera;
  const trace = traceDrawing(drawing, zoom);
  const room = roomOf(camera, viewport);
  const size = labelFontSize(zoom);
  const text = buildPictureText(drawing, trace, size, measure.at(size), room);
  const extent = textExtent(text, trace);
  const beyond =
    Math.max(0, room.left - extent.left, extent.right - room.right) +
    Math.max(0, room.top - extent.top, extent.bottom - room.bottom);
  return {
    beyond,
    crowding: text.crowding,
    centred: {
      x: (extent.left + extent.right) / 2 / zoom,
      y: (extent.top + extent.bottom) / 2 / zoom,
      zoom,
    },
  };
}

/** A first guess: each name below its node, and those at the side reach inwards. */
function surrounds(drawing: Drawing, zoom: number, measure: TextMeasure): Surround[] {
  const radius = nodeRadius(zoom);
  const size = labelFontSize(zoom);
  const widthOf = measure.at(size);
  const line = size * LINE_HEIGHT;
  return [...drawing.nodeById.values()].map(({ x, y, label }) => {
    const width = widthOf(label);
    return {
      x,
      y,
      halfWidth: Math.max(radius, Math.min(84, width) / 2),
      above: radius + 4,
      below: radius + 6 + (width > 132 ? 2 : 1) * line,
    };
  });
}
