// Where on the screen are nodes and ties, at a zoom? In pixels, from the origin of the layout.
import type { Point } from '../graph/layout/layout.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import type { Disc } from './fan-ties.ts';
import { routeTies } from './route-ties.ts';
import { nodeRadius } from './screen-scale.ts';
import type { RoutedPath } from './tie-path.ts';

export interface Trace {
  readonly discById: ReadonlyMap<ActorId, Disc>;
  readonly pathById: ReadonlyMap<TieId, RoutedPath>;
}

/** Between a node and the ends of its ties. */
const RIM_GAP = 4;

/** Who frames a picture, writes its names and draws it asks for the same again. */
const MOST_KEPT = 16;
const known = new WeakMap<Drawing, Map<number, Trace>>();

/** Without places everybody stands where they are drawn. */
export function traceDrawing(
  drawing: Drawing,
  zoom: number,
  place?: (node: DrawnNode) => Point,
): Trace {
  if (place) return trace(drawing, zoom, place);
  const byZoom = known.get(drawing) ?? new Map<number, Trace>();
  known.set(drawing, byZoom);
  const found = byZoom.get(zoom) ?? trace(drawing, zoom, (node) => node);
  // Whoever zooms leaves many behind.
  if (byZoom.size > MOST_KEPT) byZoom.clear();
  byZoom.set(zoom, found);
  return found;
}

function trace(drawing: Drawing, zoom: number, place: (node: DrawnNode) => Point): Trace {
  const discById = traceNodes(drawing, zoom, place);
  return { discById, pathById: routeTies(discById, [...drawing.tieById.values()]) };
}

export function traceNodes(
  drawing: Drawing,
  zoom: number,
  place: (node: DrawnNode) => Point,
): ReadonlyMap<ActorId, Disc> {
  const radius = nodeRadius(zoom);
  const discById = new Map<ActorId, Disc>();
  for (const node of drawing.nodeById.values()) {
    const { x, y } = place(node);
    const disc = { id: node.id, x: x * zoom, y: y * zoom, radius, rim: radius + RIM_GAP };
    discById.set(node.id, disc);
  }
  return discById;
}
