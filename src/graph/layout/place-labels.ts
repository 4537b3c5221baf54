// Where does each name stand so that no name covers another, a node, or, if possible, a tie?
import type { LabelRequest, PlacedLabel, TiePath } from './label.ts';
import { COVERED, listCandidates } from './label-candidates.ts';
import type { Box } from './segments.ts';

/** Two names on one line must not read as one. */
const WORD_GAP = 12;
const HIDDEN = 4 * COVERED;

/** Names without room are absent from the answer; the least important go first. */
type PlaceLabels = (bounds: Box | null) => ReadonlyMap<string, PlacedLabel>;

/** Whoever frames a picture tries several bounds: what covers what is the same in all of them. */
export function prepareLabels(
  requests: readonly LabelRequest[],
  ties: readonly TiePath[],
): PlaceLabels {
  const entries = requests
    .map((request) => ({ request, candidates: listCandidates(request, requests, ties) }))
    .sort((a, b) => b.request.priority - a.request.priority);
  return (bounds) =>
    arrange(
      entries.map(({ request, candidates }) => ({
        request,
        candidates: candidates.filter(({ box }) => !isCut(box, bounds)),
      })),
    );
}

function arrange(queue: readonly Entry[]): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
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
  return (
    a.left - WORD_GAP < b.right &&
    b.left < a.right + WORD_GAP &&
    a.top - 2 < b.bottom &&
    b.top < a.bottom + 2
  );
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

/** Half a name says less than none. */
function isCut(box: Box, bounds: Box | null): boolean {
  if (bounds === null) return false;
  const { left, right, top, bottom } = bounds;
  return box.left < left || box.right > right || box.top < top || box.bottom > bottom;
}
