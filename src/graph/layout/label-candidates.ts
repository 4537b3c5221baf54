// Where could a name stand beside its node, and what would it cover there?
import type { LabelRequest, LabelShape, PlacedLabel, TiePath } from './label.ts';
import type { Point } from './layout.ts';
import { type Box, lengthInBox } from './segments.ts';

const GAP = 6;
const CLEARANCE = 3;
const AMBIGUOUS = 16;
/** What lies over ties is bad, what covers a node or stands nearer to another one is left out. */
export const COVERED = 1000;

interface Side {
  readonly dx: -1 | -0.7 | 0 | 0.7 | 1;
  readonly dy: -1 | -0.7 | 0 | 0.7 | 1;
  readonly align: PlacedLabel['align'];
  readonly cost: number;
}

const SIDES: readonly Side[] = [
  { dx: 0, dy: 1, align: 'center', cost: 0 },
  { dx: 0, dy: -1, align: 'center', cost: 7 },
  { dx: 1, dy: 0, align: 'left', cost: 8 },
  { dx: -1, dy: 0, align: 'right', cost: 9 },
  { dx: 0.7, dy: 0.7, align: 'left', cost: 14 },
  { dx: -0.7, dy: 0.7, align: 'right', cost: 15 },
  { dx: 0.7, dy: -0.7, align: 'left', cost: 16 },
  { dx: -0.7, dy: -0.7, align: 'right', cost: 17 },
];

/** One straight part of a tie. */
interface Piece {
  readonly tie: TiePath;
  readonly from: Point;
  readonly to: Point;
  readonly box: Box;
}

/** What covers no node, cheapest first. */
export function listCandidates(
  request: LabelRequest,
  requests: readonly LabelRequest[],
  ties: readonly TiePath[],
): readonly PlacedLabel[] {
  const { id, shapes } = request;
  const places = shapes.flatMap(({ lines, width, height }, rank) =>
    SIDES.map(({ dx, dy, align, cost }) => {
      const box = boxBeside(request, { width, height }, dx, dy);
      return { id, lines, align, box, cost: cost + 7 * rank };
    }),
  );
  // Most of the picture is out of reach of all of them: it is looked at once.
  const reach = unite(places.map(({ box }) => box));
  const strangers = requests.filter((other) => other.id !== id && isNear(other, reach));
  const candidates: PlacedLabel[] = [];
  let pieces: readonly Piece[] | null = null;
  for (const place of places) {
    const nodes = overNodes(place.box, strangers);
    if (nodes >= 2 * COVERED) continue;
    pieces ??= piecesIn(grow(reach, CLEARANCE), ties);
    candidates.push({ ...place, cost: place.cost + overTies(place.box, pieces) + nodes });
  }
  return candidates.sort((a, b) => a.cost - b.cost);
}

function boxBeside(
  { x, y, radius }: LabelRequest,
  shape: Pick<LabelShape, 'width' | 'height'>,
  dx: number,
  dy: number,
): Box {
  const reach = radius + GAP;
  const alongX = x + dx * reach;
  const alongY = y + dy * reach;
  const left = dx === 0 ? x - shape.width / 2 : dx > 0 ? alongX : alongX - shape.width;
  const centred = Math.abs(dx) === 1;
  const top = centred ? y - shape.height / 2 : dy > 0 ? alongY : alongY - shape.height;
  return { left, top, right: left + shape.width, bottom: top + shape.height };
}

function isNear({ x, y, radius }: LabelRequest, box: Box): boolean {
  const far = radius + AMBIGUOUS + 1;
  return x > box.left - far && x < box.right + far && y > box.top - far && y < box.bottom + far;
}

function piecesIn(room: Box, ties: readonly TiePath[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const tie of ties) {
    if (!boxesMeet(room, tie.box)) continue;
    tie.points.forEach((to, at) => {
      const from = tie.points[at - 1];
      if (from === undefined) return;
      const box = {
        left: Math.min(from.x, to.x),
        right: Math.max(from.x, to.x),
        top: Math.min(from.y, to.y),
        bottom: Math.max(from.y, to.y),
      };
      if (boxesMeet(room, box)) pieces.push({ tie, from, to, box });
    });
  }
  return pieces;
}

/** The pieces of one tie follow each other. */
function overTies(box: Box, pieces: readonly Piece[]): number {
  const room = grow(box, CLEARANCE);
  let cost = 0;
  let inside = 0;
  let tie: TiePath | null = null;
  for (const piece of pieces) {
    if (!boxesMeet(room, piece.box)) continue;
    if (piece.tie !== tie) {
      if (inside > 0) cost += 16 + inside;
      inside = 0;
      tie = piece.tie;
    }
    inside += lengthInBox(piece.from, piece.to, room);
  }
  if (inside > 0) cost += 16 + inside;
  // However crowded, lying over ties alone does not hide a name: its halo keeps it readable.
  return Math.min(cost, COVERED / 3);
}

function overNodes(box: Box, strangers: readonly LabelRequest[]): number {
  let cost = 0;
  for (const { x, y, radius } of strangers) {
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    const gap = Math.sqrt(dx * dx + dy * dy) - radius;
    // Nearer to a stranger than to its own: no name is better than a wrong one.
    if (gap < GAP - 0.5) return 2 * COVERED;
    // Beside a stranger a name could be taken for that one's.
    if (gap < AMBIGUOUS) cost += 12;
  }
  return cost;
}

function unite(boxes: readonly Box[]): Box {
  const all = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const box of boxes) {
    all.left = Math.min(all.left, box.left);
    all.top = Math.min(all.top, box.top);
    all.right = Math.max(all.right, box.right);
    all.bottom = Math.max(all.bottom, box.bottom);
  }
  return all;
}

function grow(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by,
  };
}

function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
