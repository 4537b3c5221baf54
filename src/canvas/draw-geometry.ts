// How do sizes and curves, worked out in pixels, reach Cytoscape at the present zoom?
import type { Core } from 'cytoscape';
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import { nodeKey, tieKey } from './apply-patch.ts';
import type { Drawing, DrawnTie } from './drawing.ts';
import type { Disc } from './route-ties.ts';
import { arrowScale, nodeRadius, nodeSize } from './screen-scale.ts';
import { LOOP_SWEEP, type RoutedPath } from './tie-path.ts';

const DASHES: Readonly<Record<DrawnTie['dash'], readonly [number, number]>> = {
  solid: [1, 0],
  dashed: [7, 5],
  dotted: [0.1, 5],
};

/** Where the nodes are now, on a screen that starts at the origin of the layout. */
export function readDiscs(cy: Core, drawing: Drawing): Map<ActorId, Disc> {
  const zoom = cy.zoom();
  const radius = nodeRadius(zoom);
  const discById = new Map<ActorId, Disc>();
  for (const id of drawing.nodeById.keys()) {
    const { x, y } = cy.getElementById(nodeKey(id)).position();
    discById.set(id, { id, x: x * zoom, y: y * zoom, radius });
  }
  return discById;
}

export function drawNodeSizes(cy: Core, drawing: Drawing): void {
  const zoom = cy.zoom();
  const radius = nodeRadius(zoom) / zoom;
  for (const node of drawing.nodeById.values()) {
    cy.getElementById(nodeKey(node.id)).style(nodeSize(node.shape, radius));
  }
}

export function drawPaths(
  cy: Core,
  drawing: Drawing,
  discById: ReadonlyMap<ActorId, Disc>,
  pathById: ReadonlyMap<TieId, RoutedPath>,
): void {
  const zoom = cy.zoom();
  for (const tie of drawing.tieById.values()) {
    const path = pathById.get(tie.id);
    const source = discById.get(tie.source);
    const target = discById.get(tie.target);
    if (!path || !source || !target) continue;
    cy.getElementById(tieKey(tie.id)).style({
      width: tie.width / zoom,
      'arrow-scale': arrowScale(tie.head, tie.width, zoom),
      'line-dash-pattern': DASHES[tie.dash].map((length) => length / zoom),
      'underlay-padding': 5 / zoom,
      ...(path.type === 'loop'
        ? {
            'loop-direction': `${path.angle + Math.PI / 2}rad`,
            'loop-sweep': `${LOOP_SWEEP}rad`,
            'control-point-step-size': path.reach / 1.4 / zoom,
          }
        : {
            'source-endpoint': offset(path.start, source, zoom),
            'target-endpoint': offset(path.end, target, zoom),
            'control-point-distances': [path.bend / zoom],
          }),
    });
  }
}

function offset(end: { x: number; y: number }, disc: Disc, zoom: number): string {
  return `${round((end.x - disc.x) / zoom)}px ${round((end.y - disc.y) / zoom)}px`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
