// From where is the selection seen when a sheet covers the lower part of the picture?
import type { Point } from '../graph/layout/layout.ts';
import type { Camera } from '../view/view-state.ts';
import type { Drawing } from './drawing.ts';
import { type Viewport, zoomCamera } from './frame-camera.ts';
import { highlightOf } from './highlight.ts';
import type { Picture } from './picture.ts';

/** What an actor and its name take up around its middle, in pixels. */
const AROUND = 46;

/** The same camera where all of the selection is in sight; else it stands in the middle of what is left, no larger than fits. */
export function raiseCamera(
  camera: Camera,
  { scene, selection, covered }: Pick<Picture, 'scene' | 'selection' | 'covered'>,
  drawing: Drawing,
  { width, height }: Viewport,
): Camera {
  if (covered === 0 || selection === null) return camera;
  const { chosenNodes, chosenTies } = highlightOf(drawing, scene, [selection]);
  const ends = Array.from(chosenTies, (id) => drawing.tieById.get(id)).flatMap((tie) =>
    tie === undefined ? [] : [tie.source, tie.target],
  );
  const nodes = [...chosenNodes, ...ends].flatMap((id) => drawing.nodeById.get(id) ?? []);
  if (nodes.length === 0) return camera;
  const room = height - covered;
  const across = reach(nodes, 'x');
  const down = reach(nodes, 'y');
  const left = (across.from - camera.x) * camera.zoom + width / 2;
  const top = (down.from - camera.y) * camera.zoom + height / 2;
  const isIn = (start: number, length: number, most: number) =>
    start >= AROUND && start + length * camera.zoom <= most - AROUND;
  const seenAcross = isIn(left, across.length, width);
  if (seenAcross && isIn(top, down.length, room)) return camera;
  const share = Math.min(
    1,
    Math.max(AROUND, room - 2 * AROUND) / (down.length * camera.zoom),
    Math.max(AROUND, width - 2 * AROUND) / (across.length * camera.zoom),
  );
  const { zoom } = zoomCamera(camera, share);
  return {
    x: seenAcross ? camera.x : across.middle,
    y: down.middle + (height - room) / 2 / zoom,
    zoom,
  };
}

function reach(nodes: readonly Point[], along: 'x' | 'y') {
  const places = nodes.map((node) => node[along]);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return { from, length: to - from, middle: (from + to) / 2 };
}
