// What stands where in a picture, worked out without a screen, and from where is it seen?
import type { Camera, Selection } from '../view/view-state.ts';
import { buildDrawing } from './build-drawing.ts';
import { createFraming } from './create-framing.ts';
import type { Drawing } from './drawing.ts';
import { type Stretch, stretchFor, toCanvas } from './fit-shape.ts';
import { roomOf, seesGround, type Viewport, zoomCamera } from './frame-camera.ts';
import { highlightOf } from './highlight.ts';
import { doAtOnce } from './in-steps.ts';
import type { Picture, StillPicture } from './picture.ts';
import { buildPictureText, type PictureText } from './picture-text.ts';
import { raiseCamera } from './raise-camera.ts';
import { labelFontSize } from './screen-scale.ts';
import type { TextFrame } from './text-frame.ts';
import type { TextMeasure } from './text-measure.ts';
import { type Trace, traceDrawing } from './trace-drawing.ts';

interface Drawn {
  readonly drawing: Drawing;
  readonly stretch: Stretch;
}

export interface Plan extends Drawn {
  readonly seen: Camera;
  readonly trace: Trace;
  readonly written: PictureText;
}

export function drawFor(picture: Picture, viewport: Viewport): Drawn {
  const stretch = stretchFor(viewport, picture.index.dataset.actors.length);
  return { drawing: buildDrawing(picture, stretch), stretch };
}

/** One thing after the other, for whoever has frames to draw in between. */
export function* planFrame(
  picture: Picture,
  viewport: Viewport,
  measure: TextMeasure,
  look: (drawing: Drawing, stretch: Stretch) => Generator<void, Camera>,
): Generator<void, Plan> {
  const { drawing, stretch } = drawFor(picture, viewport);
  yield;
  const seen = yield* look(drawing, stretch);
  yield;
  const trace = traceDrawing(drawing, seen.zoom);
  yield;
  const written = writeText(picture, drawing, trace, seen, viewport, measure);
  yield;
  return { stretch, drawing, seen, trace, written };
}

/** The same as the screen shows when it has come to rest, with nothing pointed at. */
export function composeFrame(
  still: StillPicture,
  lit: readonly Selection[],
  viewport: Viewport,
  measure: TextMeasure,
): TextFrame {
  const picture: Picture = { ...still, walker: null, arrangement: '', covered: 0 };
  const { drawing, seen, trace, written } = doAtOnce(
    planFrame(picture, viewport, measure, (drawn, stretch) =>
      wantedCamera(picture, drawn, viewport, stretch, measure),
    ),
  );
  const { x, y, zoom } = seen;
  return {
    picture,
    drawing,
    trace,
    written,
    highlight: highlightOf(drawing, picture.scene, [picture.selection, ...lit]),
    pan: { x: viewport.width / 2 - x * zoom, y: viewport.height / 2 - y * zoom },
    zoom,
  };
}

/** The reader's camera, in units of the canvas; the whole picture where that one sees nothing of it. */
export function* wantedCamera(
  picture: Picture,
  drawing: Drawing,
  viewport: Viewport,
  stretch: Stretch,
  measure: TextMeasure,
  frame = createFraming(),
): Generator<void, Camera> {
  // The canvas goes neither nearer nor farther.
  const asked = picture.camera && zoomCamera(toCanvas(picture.camera, stretch), 1);
  if (asked && seesGround(asked, drawing.nodeById.values(), viewport)) return asked;
  const whole = yield* frame(picture, drawing, viewport, stretch, measure);
  return picture.camera === null ? raiseCamera(whole, picture, drawing, viewport) : whole;
}

export function writeText(
  { camera }: Pick<Picture, 'camera'>,
  drawing: Drawing,
  places: Trace,
  seen: Camera,
  viewport: Viewport,
  measure: TextMeasure,
): PictureText {
  const size = labelFontSize(seen.zoom);
  // While the picture frames itself no name is cut; afterwards the reader decides what is in sight.
  const room = camera ? null : roomOf(seen, viewport);
  return buildPictureText(drawing, places, size, measure.at(size), room);
}
