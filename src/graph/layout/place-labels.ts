// Where does each name stand so that no name covers another, a node, or, if possible, a tie?
import type { Point } from './layout.ts';
import { type Box, lengthInBox } from './segments.ts';

export interface LabelShape {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Ways to break the name into lines, the preferred one first. */
  readonly shapes: readonly LabelShape[];
  readonly priority: number;
}

export interface TiePath {
  readonly points: readonly Point[];
  readonly box: Box;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly align: 'left' | 'center' | 'right';
  readonly box: Box;
  /** What its place covers, and how unusual it is: 0 is below the node and free. */
  readonly cost: number;
}

const GAP = 6;
const CLEARANCE = 3;
const AMBIGUOUS = 16;
/** Two names on one line must not read as one. */
const WORD_GAP = 12;
/** What lies over ties is bad, what covers a node or stands nearer to another one is left out. */
const COVERED = 1000;
const HIDDEN = 4 * COVERED;

/** Names without room are absent from the answer; the least important go first. */
export function placeLabels(
  requests: readonly LabelRequest[],
  ties: readonly TiePath[],
  bounds: Box | null,
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  const queue = requests
    .map((request) => ({ request, candidates: listCandidates(request, requests, ties, bounds) }))
    .sort((a, b) => b.request.priority - a.request.priority);
  // Later rounds let early names step aside, and give hidden ones another chance.
  for (let round = 0; round < 3; round += 1) {
    for (const { request, candidates } of queue) {
      placed.delete(request.id);
      const others = [...placed.values()];
      const best = cheapest(candidates, others);
      if (best) placed.set(request.id, best);
    }
  }
  for (const entry of queue) makeWay(entry, queue, placed);
  return placed;
}

interface Entry {
  readonly request: LabelRequest;
  readonly candidates: readonly PlacedLabel[];
}

/** A name in a bad place may take a better one if the single name that stands there can move on. */
function makeWay(entry: Entry, queue: readonly Entry[], placed: Map<string, PlacedLabel>): void {
  const { id } = entry.request;
  const present = placed.get(id)?.cost ?? HIDDEN;
  for (const wanted of entry.candidates) {
    if (wanted.cost >= present) return;
    const inTheWay = [...placed.values()].filter(
      (other) => other.id !== id && tooClose(wanted.box, other.box),
    );
    const [rival] = inTheWay;
    if (!rival || inTheWay.length > 1) continue;
    const others = [...placed.values()].filter((other) => other.id !== id && other !== rival);
    const elsewhere = cheapest(
      queue.find(({ request }) => request.id === rival.id)?.candidates ?? [],
      [...others, wanted],
    );
    if (!elsewhere || wanted.cost + elsewhere.cost >= present + rival.cost) continue;
    placed.set(id, wanted);
    placed.set(rival.id, elsewhere);
    return;
  }
}

function tooClose(a: Box, b: Box): boolean {
  return boxesMeet({ ...grow(a, 2), left: a.left - WORD_GAP, right: a.right + WORD_GAP }, b);
}

function cheapest(
  candidates: readonly PlacedLabel[],
  others: readonly PlacedLabel[],
): PlacedLabel | null {
  for (const candidate of candidates) {
    if (!others.some((other) => tooClose(candidate.box, other.box))) return candidate;
  }
  return null;
}

/** What neither covers a node nor is cut by the edge, cheapest first. */
function listCandidates(
  request: LabelRequest,
  requests: readonly LabelRequest[],
  ties: readonly TiePath[],
  bounds: Box | null,
): PlacedLabel[] {
  const candidates: PlacedLabel[] = [];
  request.shapes.forEach((shape, rank) => {
    for (const { dx, dy, align, cost } of SIDES) {
      const box = boxBeside(request, shape, dx, dy);
      if (isCut(box, bounds)) continue;
      const total = cost + 7 * rank + overTies(box, ties) + overNodes(box, request, requests);
      if (total < 2 * COVERED) {
        candidates.push({ id: request.id, lines: shape.lines, align, box, cost: total });
      }
    }
  });
  return candidates.sort((a, b) => a.cost - b.cost);
}

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

function boxBeside({ x, y, radius }: LabelRequest, shape: LabelShape, dx: number, dy: number): Box {
  const reach = radius + GAP;
  const alongX = x + dx * reach;
  const alongY = y + dy * reach;
  const left = dx === 0 ? x - shape.width / 2 : dx > 0 ? alongX : alongX - shape.width;
  const centred = Math.abs(dx) === 1;
  const top = centred ? y - shape.height / 2 : dy > 0 ? alongY : alongY - shape.height;
  return { left, top, right: left + shape.width, bottom: top + shape.height };
}

function overTies(box: Box, ties: readonly TiePath[]): number {
  const room = grow(box, CLEARANCE);
  let cost = 0;
  for (const tie of ties) {
    if (!boxesMeet(room, tie.box)) continue;
    let inside = 0;
    tie.points.forEach((point, at) => {
      const before = tie.points[at - 1];
      if (before) inside += lengthInBox(before, point, room);
    });
    if (inside > 0) cost += 16 + inside;
  }
  // However crowded, lying over ties alone does not hide a name: its halo keeps it readable.
  return Math.min(cost, COVERED / 3);
}

function overNodes(box: Box, own: LabelRequest, requests: readonly LabelRequest[]): number {
  let cost = 0;
  for (const { x, y, radius, id } of requests) {
    if (id === own.id) continue;
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

/** Half a name says less than none. */
function isCut(box: Box, bounds: Box | null): boolean {
  if (bounds === null) return false;
  const { left, right, top, bottom } = bounds;
  return box.left < left || box.right > right || box.top < top || box.bottom > bottom;
}

function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function grow(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by,
  };
}
