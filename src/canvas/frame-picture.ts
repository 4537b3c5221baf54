// From where are all shown actors and their names seen, with the names where they will really stand?
import type { MeasureText } from '../graph/layout/wrap-label.ts';
import type { Camera } from '../view/view-state.ts';
import { buildDiscs } from './build-discs.ts';
import type { Drawing } from './drawing.ts';
import { frameCamera, NO_INSETS, roomOf, type Surround, type Viewport } from './frame-camera.ts';
import type { Insets } from './picture.ts';
import { buildPictureText, textExtent } from './picture-text.ts';
import { routeTies } from './route-ties.ts';
import { labelFontSize, nodeRadius } from './screen-scale.ts';
import { LINE_HEIGHT } from './text-layer.ts';

/** Beyond this many actors names are left out anyway, and trying would take too long. */
const TRIED = 60;
const STEPS_BACK = [1, 0.96, 0.92, 0.88, 0.84, 0.8];

export function framePicture(
  drawing: Drawing,
  viewport: Viewport,
  measure: MeasureText,
  insets: Insets = NO_INSETS,
): Camera {
  const close = frameCamera((zoom) => surrounds(drawing, zoom, measure), viewport, insets);
  if (drawing.nodeById.size > TRIED || drawing.nodeById.size === 0) return close;
  let best = close;
  let fewest = Number.POSITIVE_INFINITY;
  for (const step of STEPS_BACK) {
    const guess = look(drawing, viewport, measure, insets, { ...close, zoom: close.zoom * step });
    // The names change sides with the edges, so the centred camera has to be tried as well.
    const seen = look(drawing, viewport, measure, insets, guess.centred);
    if (seen.lost >= fewest) continue;
    fewest = seen.lost;
    best = guess.centred;
    if (fewest === 0) break;
  }
  return best;
}

/** How much is cut or left out from here, and the same camera moved to the true middle. */
function look(
  drawing: Drawing,
  viewport: Viewport,
  measure: MeasureText,
  insets: Insets,
  camera: Camera,
): { readonly centred: Camera; readonly lost: number } {
  const { zoom } = camera;
  const discById = buildDiscs(drawing, zoom);
  const pathById = routeTies(discById, [...drawing.tieById.values()]);
  const room = roomOf(camera, viewport, insets);
  const text = buildPictureText(drawing, discById, pathById, labelFontSize(zoom), measure, room);
  const extent = textExtent(text, discById);
  const beyond =
    Math.max(0, room.left - extent.left, extent.right - room.right) +
    Math.max(0, room.top - extent.top, extent.bottom - room.bottom);
  return {
    lost: 100 * text.spareById.size + beyond,
    centred: {
      x: ((extent.left + extent.right) / 2 - (insets.left - insets.right) / 2) / zoom,
      y: ((extent.top + extent.bottom) / 2 - (insets.top - insets.bottom) / 2) / zoom,
      zoom,
    },
  };
}

/** A first guess: each name below its node, and those at the side reach inwards. */
function surrounds(drawing: Drawing, zoom: number, measure: MeasureText): Surround[] {
  const radius = nodeRadius(zoom);
  const line = labelFontSize(zoom) * LINE_HEIGHT;
  return [...drawing.nodeById.values()].map(({ x, y, label }) => {
    const width = measure(label);
    return {
      x,
      y,
      halfWidth: Math.max(radius, Math.min(84, width) / 2),
      above: radius + 4,
      below: radius + 6 + (width > 132 ? 2 : 1) * line,
    };
  });
}
