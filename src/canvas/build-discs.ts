// Where on the screen are the nodes, and how large? In pixels, from the origin of the layout.
import type { Point } from '../graph/layout/layout.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import type { Disc } from './fan-ties.ts';
import { nodeRadius } from './screen-scale.ts';

/** Between a node and the ends of its ties. */
const RIM_GAP = 4;

export function buildDiscs(
  drawing: Drawing,
  zoom: number,
  place: (node: DrawnNode) => Point = (node) => node,
): Map<ActorId, Disc> {
  const radius = nodeRadius(zoom);
  const discById = new Map<ActorId, Disc>();
  for (const node of drawing.nodeById.values()) {
    const { x, y } = place(node);
    discById.set(node.id, {
      id: node.id,
      x: x * zoom,
      y: y * zoom,
      radius,
      rim: radius + RIM_GAP,
    });
  }
  return discById;
}
