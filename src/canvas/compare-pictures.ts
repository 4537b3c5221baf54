// What does a new picture change: everything drawn, or only what is lit; and whose camera is it?
import type { Camera } from '../view/view-state.ts';
import { MOST_TIES } from './build-drawing.ts';
import { isNearCamera } from './frame-camera.ts';
import type { Picture } from './picture.ts';

/** Then where the reader was moving is another view's, and must not be written into this one. */
export function turnsAway(before: Picture, next: Picture, reported: Camera | null): boolean {
  const ownReport = next.camera && reported && isNearCamera(next.camera, reported);
  return (
    before.arrangement !== next.arrangement ||
    before.index !== next.index ||
    before.positions !== next.positions ||
    (before.camera !== next.camera && !ownReport)
  );
}

/** Then only the selection or the keyboard's cursor differ. */
export function drawsTheSame(before: Picture, next: Picture): boolean {
  return (
    before.scene === next.scene &&
    before.framed === next.framed &&
    (before.selection === next.selection ||
      !(drawsForSelection(before) || drawsForSelection(next))) &&
    before.index === next.index &&
    before.positions === next.positions &&
    before.tokens === next.tokens &&
    before.camera === next.camera
  );
}

/** Then what is selected, or how much of it is seen, is another matter. */
export function coversOther(before: Picture | null, next: Picture): boolean {
  const covered = before?.covered ?? 0;
  if (covered + next.covered === 0) return false;
  return covered !== next.covered || before?.selection !== next.selection;
}

/** A selected tie is drawn even where there are too many to draw them all. */
function drawsForSelection({ scene, selection }: Picture): boolean {
  return scene.ties.length > MOST_TIES && selection !== null && selection.type !== 'actor';
}
