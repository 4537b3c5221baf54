// What stands where in a picture, worked out without a screen, and from where is it seen?
import type { Camera, Selection } from '../view/view-state.ts';
import { buildDrawing } from './build-drawing.ts';
import { createFraming } from './create-framing.ts';
import type { Drawing } from './drawing.ts';
import { type Stretch, stretchFor, toCanvas } from './fit-shape.ts';
import { roomOf, seesGround, type Viewport } from './frame-camera.ts';
import { highlightOf } from './highlight.ts';
import type { Picture, StillPicture } from './picture.ts';
import { buildPictureText, type PictureText } from './picture-text.ts';
import { labelFontSize } from './screen-scale.ts';
import type { TextFrame } from './text-frame.ts';
import type { TextMeasure } from './text-measure.ts';
import { type Trace, traceDrawing } from './trace-drawing.ts';

/** The same as the screen shows when it has come to rest, with nothing pointed at. */
export function composeFrame(
  still: StillPicture,
  lit: readonly Selection[],
  viewport: Viewport,
  measure: TextMeasure,
): TextFrame {
  const picture: Picture = { ...still, walker: null, arrangement: '', covered: 0 };
  const stretch = stretchFor(viewport, still.index.dataset.actors.length);
  const drawing = buildDrawing(picture, stretch);
  const seen = wantedCamera(picture, drawing, viewport, stretch, measure);
  const { x, y, zoom } = seen;
  const trace = traceDrawing(drawing, zoom);
  return {
    picture,
    drawing,
    trace,
    written: writeText(picture, drawing, trace, seen, viewport, measure),
    highlight: highlightOf(drawing, picture.scene, [picture.selection, ...lit]),
    pan: { x: viewport.width / 2 - x * zoom, y: viewport.height / 2 - y * zoom },
    zoom,
  };
}

/** The reader's camera, in units of the canvas; the whole picture where that one sees nothing of it. */
export function wantedCamera(
  picture: Picture,
  drawing: Drawing,
  viewport: Viewport,
  stretch: Stretch,
  measure: TextMeasure,
  frame = createFraming(),
): Camera {
  const asked = picture.camera && toCanvas(picture.camera, stretch);
  if (asked && seesGround(asked, drawing.nodeById.values(), viewport)) return asked;
  return frame(picture, drawing, viewport, stretch, measure);
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
