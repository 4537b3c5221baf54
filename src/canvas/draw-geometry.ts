// How do places, sizes, curves and the camera reach Cytoscape, and how are they read back?
import type { CollectionReturnValue, Core, NodeSingular } from 'cytoscape';
import type { Point } from '../graph/layout/layout.ts';
import type { Camera } from '../view/view-state.ts';
import { nodeKey, tieKey } from './apply-patch.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import type { Disc } from './fan-ties.ts';
import { DASHES, dashOffset, HOLLOW_STROKES, UNDERLAY } from './line-look.ts';
import { arrowScale, lineWidth, nodeRadius, nodeSize } from './screen-scale.ts';
import { LOOP_REACH, LOOP_SWEEP } from './tie-path.ts';
import { type Trace, traceDrawing, traceNodes } from './trace-drawing.ts';
import { between } from './tween.ts';

export interface LiveTrace extends Trace {
  update(drawing: Drawing): void;
  /** Cheaper: the curves stay as they were until the picture comes to rest. */
  updateDiscs(drawing: Drawing): void;
}

/** What stands where at present, and the same in the styles of Cytoscape. */
export function createTrace(cy: Core): LiveTrace {
  const placeOf = ({ id }: DrawnNode) => cy.getElementById(nodeKey(id)).position();
  let trace: Trace = { discById: new Map(), pathById: new Map() };
  return {
    get discById() {
      return trace.discById;
    },
    get pathById() {
      return trace.pathById;
    },
    update(drawing) {
      const travels = Array.from(drawing.nodeById.values()).some((node) => {
        const { x, y } = placeOf(node);
        return Math.abs(x - node.x) + Math.abs(y - node.y) > 1e-6;
      });
      trace = traceDrawing(drawing, cy.zoom(), travels ? placeOf : undefined);
      cy.batch(() => {
        drawNodeSizes(cy, drawing);
        drawPaths(cy, drawing, trace);
      });
    },
    updateDiscs(drawing) {
      trace = { ...trace, discById: traceNodes(drawing, cy.zoom(), placeOf) };
    },
  };
}

/** Where the camera stands, in units of the canvas. */
export function readCamera(cy: Core): Camera {
  const zoom = cy.zoom();
  const pan = cy.pan();
  return { x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom, zoom };
}

export function setCamera(cy: Core, { x, y, zoom }: Camera): void {
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
}

interface Journey {
  readonly element: NodeSingular;
  readonly start: Point;
  readonly end: Point;
}

/** The nodes that are not where they should be, without the one in the reader's hand. */
export function planJourneys(cy: Core, drawing: Drawing): readonly Journey[] {
  return [...drawing.nodeById.values()].flatMap(({ id, x, y }) => {
    const element = cy.getElementById(nodeKey(id));
    const start = { ...element.position() };
    const stays = element.grabbed() || (start.x === x && start.y === y);
    return stays ? [] : [{ element, start, end: { x, y } }];
  });
}

export function moveAlong(cy: Core, journeys: readonly Journey[], share: number): void {
  cy.batch(() => {
    for (const { element, start, end } of journeys) element.position(between(start, end, share));
  });
}

function drawNodeSizes(cy: Core, drawing: Drawing): void {
  const zoom = cy.zoom();
  const radius = nodeRadius(zoom) / zoom;
  for (const node of drawing.nodeById.values()) {
    setLook(cy.getElementById(nodeKey(node.id)), nodeSize(node.shape, radius));
  }
}

function drawPaths(cy: Core, drawing: Drawing, { discById, pathById }: Trace): void {
  const zoom = cy.zoom();
  for (const tie of drawing.tieById.values()) {
    const path = pathById.get(tie.id);
    const source = discById.get(tie.source);
    const target = discById.get(tie.target);
    if (!path || !source || !target) continue;
    setLook(cy.getElementById(tieKey(tie.id)), {
      width: lineWidth(tie.width, zoom) / zoom,
      'arrow-scale': arrowScale(tie.head, lineWidth(tie.width, zoom), zoom),
      'underlay-padding': UNDERLAY / 2 / zoom,
      // Each property that is set costs; most lines are neither hollow nor dashed.
      ...(tie.hollow && { 'line-outline-width': HOLLOW_STROKES / zoom }),
      ...(tie.dash !== 'solid' && {
        'line-dash-pattern': DASHES[tie.dash].map((length) => length / zoom),
        'line-dash-offset': dashOffset(tie.dash, path) / zoom,
      }),
      ...(path.type === 'loop'
        ? {
            'loop-direction': `${path.angle + Math.PI / 2}rad`,
            'loop-sweep': `${LOOP_SWEEP}rad`,
            'control-point-step-size': path.reach / LOOP_REACH / zoom,
          }
        : {
            'source-endpoint': offset(path.start, source, zoom),
            'target-endpoint': offset(path.end, target, zoom),
            'control-point-distances': [path.bend / zoom],
          }),
    });
  }
}

/** To set a style costs far more than to see that it is set; a filter leaves most lines as they were. */
function setLook(element: CollectionReturnValue, look: object): void {
  const name = JSON.stringify(look);
  if (element.scratch('look') !== name) element.scratch('look', name).style(look);
}

function offset(end: { x: number; y: number }, disc: Disc, zoom: number): string {
  return `${round((end.x - disc.x) / zoom)}px ${round((end.y - disc.y) / zoom)}px`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
