// Where on each tie does its sign stand, so that it covers no name, node or other sign?
import type { PlacedLabel } from '../graph/layout/label.ts';
import type { Box } from '../graph/layout/segments.ts';
import type { TieId } from '../view/scene.ts';
import type { Disc } from './fan-ties.ts';
import { pathLength, pointOnPath, type RoutedPath } from './tie-path.ts';

export const GLYPH_RADIUS = 6.5;
/** Of the disc of two halves on a contested tie. */
export const SPLIT_RADIUS = 9;

/** Nearest to the middle first. */
const STATIONS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
const SHORTEST = 58;
/** In a denser picture the signs would be all one sees: so many pixels of it are for each. */
const ROOM = 2800;
const MARGIN = 100;
const MOST_CONTESTED = 90;

interface Taken {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Share of the way along, by tie; ties without room are absent, but for contested ones. */
export function placeGlyphs(
  pathById: ReadonlyMap<TieId, RoutedPath>,
  discs: readonly Disc[],
  labels: readonly PlacedLabel[],
  contested: ReadonlySet<TieId>,
): ReadonlyMap<TieId, number> {
  const placed = new Map<TieId, number>();
  const taken: Taken[] = [];
  if (contested.size <= MOST_CONTESTED) {
    for (const id of contested) {
      const path = pathById.get(id);
      if (path) place(id, path, SPLIT_RADIUS, freeStation(path, SPLIT_RADIUS) ?? 0.5);
    }
  }
  if (pathById.size * ROOM > areaOf(discs)) return placed;
  for (const [id, path] of pathById) {
    if (placed.has(id) || pathLength(path) < SHORTEST) continue;
    const at = freeStation(path, GLYPH_RADIUS);
    if (at !== undefined) place(id, path, GLYPH_RADIUS, at);
  }
  return placed;

  function place(id: TieId, path: RoutedPath, radius: number, at: number): void {
    placed.set(id, at);
    taken.push({ ...pointOnPath(path, at), radius });
  }

  function freeStation(path: RoutedPath, radius: number): number | undefined {
    return STATIONS.find((station) => {
      const { x, y } = pointOnPath(path, station);
      return (
        !taken.some((other) => Math.hypot(other.x - x, other.y - y) < other.radius + radius + 1) &&
        !discs.some((disc) => Math.hypot(disc.x - x, disc.y - y) < disc.radius + radius + 3) &&
        !labels.some(({ box }) => touches(box, x, y, radius))
      );
    });
  }
}

/** Of the ground between the outermost actors; few of them in a line leave room beside it too. */
function areaOf(discs: readonly Disc[]): number {
  const side = (axis: 'x' | 'y') => {
    const all = discs.map((disc) => disc[axis]);
    return Math.max(...all) - Math.min(...all) + MARGIN;
  };
  return side('x') * side('y');
}

function touches(box: Box, x: number, y: number, radius: number): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy) < radius;
}
