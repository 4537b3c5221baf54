// Where on each tie does its sign stand, so that it covers no name, node or other sign?
import type { PlacedLabel } from '../graph/layout/place-labels.ts';
import type { Box } from '../graph/layout/segments.ts';
import type { TieId } from '../view/scene.ts';
import type { Disc } from './fan-ties.ts';
import { pathLength, pointOnPath, type RoutedPath } from './tie-path.ts';

export const GLYPH_RADIUS = 6.5;

/** Nearest to the middle first. */
const STATIONS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68];
const SHORTEST = 58;
/** In a denser picture the signs would be all one sees. */
const MOST = 90;

/** Share of the way along, by tie; ties without room are absent. */
export function placeGlyphs(
  pathById: ReadonlyMap<TieId, RoutedPath>,
  discs: readonly Disc[],
  labels: readonly PlacedLabel[],
): ReadonlyMap<TieId, number> {
  const placed = new Map<TieId, number>();
  if (pathById.size > MOST) return placed;
  const taken: { x: number; y: number }[] = [];
  for (const [id, path] of pathById) {
    if (pathLength(path) < SHORTEST) continue;
    const at = STATIONS.find((station) => {
      const { x, y } = pointOnPath(path, station);
      return (
        !taken.some((other) => Math.hypot(other.x - x, other.y - y) < 2 * GLYPH_RADIUS + 1) &&
        !discs.some(
          (disc) => Math.hypot(disc.x - x, disc.y - y) < disc.radius + GLYPH_RADIUS + 3,
        ) &&
        !labels.some(({ box }) => touches(box, x, y))
      );
    });
    if (at === undefined) continue;
    placed.set(id, at);
    taken.push(pointOnPath(path, at));
  }
  return placed;
}

function touches(box: Box, x: number, y: number): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy) < GLYPH_RADIUS;
}
