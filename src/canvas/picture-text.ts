// Which names and signs are written, and where, once the picture has come to rest?

import type { LabelRequest, PlacedLabel } from '../graph/layout/label.ts';
import type { Point } from '../graph/layout/layout.ts';
import { prepareLabels } from '../graph/layout/place-labels.ts';
import type { Box } from '../graph/layout/segments.ts';
import type { MeasureText } from '../graph/layout/wrap-label.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import { boxAround } from './box-around.ts';
import type { Drawing } from './drawing.ts';
import type { Disc } from './fan-ties.ts';
import { buildLabelRequests } from './label-requests.ts';
import { placeGlyphs } from './place-glyphs.ts';
import { samplePath } from './tie-path.ts';
import type { Trace } from './trace-drawing.ts';

interface PictureNames {
  /** Boxes are relative to the centre of the node. */
  readonly labelById: ReadonlyMap<ActorId, PlacedLabel>;
  readonly spareById: ReadonlyMap<ActorId, PlacedLabel>;
  /** How much the names are in the way of ties and edges, or missing. */
  readonly crowding: number;
}

export interface PictureText extends PictureNames {
  readonly glyphById: ReadonlyMap<TieId, number>;
}

export const NO_TEXT: PictureText = {
  labelById: new Map(),
  spareById: new Map(),
  glyphById: new Map(),
  crowding: 0,
};

/** With more ties than this, names only look out for nodes and for each other. */
const MOST_TIES_AVOIDED = 260;

/** Around a node the shade of its group and its mark, around the middle of a line its breadth and its sign. */
const AROUND_NODE = 19;
const AROUND_LINE = 4;

/** The edges of all that is drawn. */
export function textExtent(names: PictureNames, { discById, pathById }: Trace): Box {
  const nodes = [...discById.values()].flatMap(({ id, x, y, radius }) => {
    const label = names.labelById.get(id)?.box;
    const node = around({ left: x, right: x, top: y, bottom: y }, radius + AROUND_NODE);
    return label ? [node, shiftBox(label, x, y)] : [node];
  });
  const lines = [...pathById.values()].map((path) => around(samplePath(path).box, AROUND_LINE));
  return boxAround([...nodes, ...lines]);
}

function around({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function shiftBox({ left, right, top, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

export function buildPictureText(
  drawing: Drawing,
  trace: Trace,
  fontSize: number,
  measure: MeasureText,
  bounds: Box | null,
): PictureText {
  const { placed, ...names } = prepareNames(drawing, trace, fontSize, measure)(bounds);
  const contested = [...drawing.tieById.values()].filter((tie) => tie.contested);
  const glyphById = placeGlyphs(
    trace.pathById,
    [...trace.discById.values()],
    placed,
    new Set(contested.map(({ id }) => id)),
  );
  return { ...names, glyphById };
}

type WriteNames = (bounds: Box | null) => PictureNames & { readonly placed: PlacedLabel[] };

/** Within whatever bounds are tried then, while all else stays as it is. */
export function prepareNames(
  drawing: Drawing,
  { discById, pathById }: Trace,
  fontSize: number,
  measure: MeasureText,
): WriteNames {
  const requests = buildLabelRequests(drawing, discById, fontSize, measure);
  const paths = pathById.size > MOST_TIES_AVOIDED ? [] : [...pathById.values()].map(samplePath);
  const place = prepareLabels(requests, paths);
  return (bounds) => {
    const placedById = place(bounds);
    const labelById = new Map<ActorId, PlacedLabel>();
    const spareById = new Map<ActorId, PlacedLabel>();
    for (const request of requests) {
      const id = request.id as ActorId;
      const label = placedById.get(id);
      if (label) labelById.set(id, shift(label, request));
      else {
        const spare = spareLabel(request);
        if (spare) spareById.set(id, spare);
      }
    }
    const placed = [...placedById.values()];
    const crowding = placed.reduce((sum, { cost }) => sum + cost, 0) + 400 * spareById.size;
    return { labelById, spareById, crowding, placed };
  };
}

function shift(label: PlacedLabel, { x, y }: { x: number; y: number }): PlacedLabel {
  return { ...label, box: shiftBox(label.box, -x, -y) };
}

/** Below its actor, over whatever is there. */
function spareLabel({ id, radius, shapes }: LabelRequest): PlacedLabel | null {
  const shape = shapes[0];
  if (!shape) return null;
  const top = radius + 4;
  return {
    id,
    lines: shape.lines,
    align: 'center',
    box: { left: -shape.width / 2, right: shape.width / 2, top, bottom: top + shape.height },
    cost: 0,
  };
}

/** The actor whose name stands at this place, in pixels from the origin of the layout. */
export function labelAt(
  text: PictureText,
  discById: ReadonlyMap<ActorId, Disc>,
  place: Point,
): ActorId | null {
  for (const [id, { box }] of text.labelById) {
    const disc = discById.get(id);
    if (!disc) continue;
    const dx = place.x - disc.x;
    const dy = place.y - disc.y;
    if (dx >= box.left && dx <= box.right && dy >= box.top && dy <= box.bottom) return id;
  }
  return null;
}
