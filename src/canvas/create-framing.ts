// From where is all seen that the time will bring? Worked out once for as long as only the time passes.
import type { Camera } from '../view/view-state.ts';
import { buildDrawing } from './build-drawing.ts';
import type { Drawing } from './drawing.ts';
import type { Stretch } from './fit-shape.ts';
import type { Viewport } from './frame-camera.ts';
import { frameInSteps } from './frame-picture.ts';
import type { Picture } from './picture.ts';
import type { TextMeasure } from './text-measure.ts';

/** `drawing` is that of the picture's own scene. */
type Framing = (
  picture: Picture,
  drawing: Drawing,
  viewport: Viewport,
  stretch: Stretch,
  measure: TextMeasure,
) => Generator<void, Camera>;

export function createFraming(): Framing {
  let known: readonly unknown[] = [];
  let camera: Camera | null = null;
  return function* (picture, drawing, viewport, stretch, measure) {
    const { scene, framed, positions, index } = picture;
    if (framed === scene) return yield* frameInSteps(drawing, viewport, measure);
    const asked = [framed, positions, index, viewport.width, viewport.height, measure];
    if (camera === null || asked.some((each, at) => each !== known[at])) {
      const whole = buildDrawing({ scene: framed, positions, index }, stretch);
      camera = yield* frameInSteps(whole, viewport, measure);
      known = asked;
    }
    return camera;
  };
}
