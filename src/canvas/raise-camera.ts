// From where is the selection seen when a sheet covers the lower part of the picture?
import type { Camera } from '../view/view-state.ts';
import type { Drawing } from './drawing.ts';
import type { Viewport } from './frame-camera.ts';
import { highlightOf } from './highlight.ts';
import type { Picture } from './picture.ts';

/** What an actor and its name take up around its middle, in pixels. */
const AROUND = 40;

/** The same camera where all of the selection is in sight; else it stands in the middle of what is left, at the same size. */
export function raiseCamera(
  camera: Camera,
  { scene, selection, covered }: Pick<Picture, 'scene' | 'selection' | 'covered'>,
  drawing: Drawing,
  { height }: Pick<Viewport, 'height'>,
): Camera {
  if (covered === 0 || selection === null) return camera;
  const { chosenNodes, chosenTies } = highlightOf(drawing, scene, [selection]);
  const ends = Array.from(chosenTies, (id) => drawing.tieById.get(id)).flatMap((tie) =>
    tie === undefined ? [] : [tie.source, tie.target],
  );
  const tops = [...chosenNodes, ...ends].flatMap((id) => {
    const node = drawing.nodeById.get(id);
    return node === undefined ? [] : [(node.y - camera.y) * camera.zoom + height / 2];
  });
  if (tops.length === 0) return camera;
  const [highest, lowest] = [Math.min(...tops), Math.max(...tops)];
  const room = height - covered;
  if (highest >= AROUND && lowest <= room - AROUND) return camera;
  return { ...camera, y: camera.y + ((highest + lowest) / 2 - room / 2) / camera.zoom };
}
