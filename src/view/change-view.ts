// What becomes of the view when the reader selects, filters, focuses, places or moves something?
import { type Criteria, type FacetName, NO_CRITERIA } from '../graph/criteria.ts';
import type { SplitKind } from '../graph/partition/signed-edge.ts';
import type { ReadUnsigned } from '../graph/signed-pairs.ts';
import type { ActorId, ArticleId, StanceId } from '../model/stance-graph.ts';
import { roundCamera, roundPin } from './picture-place.ts';
import { sortPins } from './url-place.ts';
import {
  type ActorPair,
  type Camera,
  DEFAULT_VIEW,
  type LaneBy,
  type LayoutName,
  MAX_HOPS,
  type MatrixCells,
  type MatrixOrder,
  type OutletPair,
  type Places,
  type Selection,
  type ViewName,
  type ViewState,
} from './view-state.ts';

/** One thing stands in the panel: a selection, a comparison or a connection. */
const NOTHING_THERE = { sel: null, cmp: null, path: null, outlets: null } as const;

export function select(view: ViewState, sel: Selection | null): ViewState {
  return { ...view, ...NOTHING_THERE, sel };
}

/** The first stands left. */
export function compareActors(view: ViewState, cmp: ActorPair): ViewState {
  return { ...view, ...NOTHING_THERE, cmp };
}

export function connectActors(view: ViewState, path: ActorPair): ViewState {
  return { ...view, ...NOTHING_THERE, path };
}

export function compareOutlets(view: ViewState, outlets: OutletPair): ViewState {
  return { ...view, ...NOTHING_THERE, outlets };
}

export function selectActor(view: ViewState, id: ActorId): ViewState {
  return select(view, { type: 'actor', id });
}

export function selectStance(view: ViewState, id: StanceId): ViewState {
  return select(view, { type: 'stance', id });
}

/** `place` is that of the quote in the evidence of the stance, from 0. */
export function selectQuote(view: ViewState, id: StanceId, place: number): ViewState {
  return select(view, { type: 'stance', id, place });
}

export function readArticle(view: ViewState, article: ArticleId): ViewState {
  return { ...view, view: 'article', article };
}

export function countUnmatched(view: ViewState, unmatched: boolean): ViewState {
  return { ...view, unmatched };
}

/** What stands before a split in the panel goes first, then the split. */
export function clearSelection(view: ViewState): ViewState {
  const { sel, cmp, path, outlets, split } = view;
  const inFront = [sel, cmp, path, outlets].some((each) => each !== null);
  if (inFront) return select(view, null);
  return split === null ? view : { ...view, split: null };
}

/** It takes the panel; null puts it away. */
export function splitActors(view: ViewState, split: SplitKind | null): ViewState {
  return { ...select(view, null), split };
}

export function countUnsigned(view: ViewState, unsigned: ReadUnsigned): ViewState {
  return { ...view, unsigned };
}

/** From "all" it takes the value away; a list that has become complete is "all" again. */
export function toggleValue(
  view: ViewState,
  facet: FacetName,
  value: string,
  allValues: readonly string[],
): ViewState {
  const kept: readonly string[] = view[facet] ?? allValues;
  const next = kept.includes(value) ? kept.filter((each) => each !== value) : [...kept, value];
  return withValues(view, facet, allValues.every((each) => next.includes(each)) ? null : next);
}

export function keepOnly(view: ViewState, facet: FacetName, value: string): ViewState {
  return withValues(view, facet, [value]);
}

export function keepAll(view: ViewState, facet: FacetName): ViewState {
  return withValues(view, facet, null);
}

export function keepText(view: ViewState, q: string): ViewState {
  return { ...view, q: q.trim() === '' ? '' : q };
}

/** The camera framed other actors; so it frames anew. */
export function rollUpBy(view: ViewState, by: Criteria['by']): ViewState {
  return { ...view, by, cam: null };
}

/** As filtered as something else is; another roll-up frames anew. */
export function filterLike(view: ViewState, like: Criteria): ViewState {
  const { stance, voice, outlet, kind, topic, actor, hops, from, to, q, unmatched, by } = like;
  const filtered = { ...view, stance, voice, outlet, kind, topic, actor, hops, from, to, q };
  return { ...(by === view.by ? filtered : rollUpBy(filtered, by)), unmatched };
}

/** Drops one criterion, as an empty result offers. */
export function relaxCriterion(view: ViewState, criterion: keyof Criteria): ViewState {
  const relaxed = { ...view, [criterion]: NO_CRITERIA[criterion] };
  return criterion === 'actor' ? { ...relaxed, hops: NO_CRITERIA.hops } : relaxed;
}

/** One step around this actor. */
export function focusActor(view: ViewState, id: ActorId): ViewState {
  return { ...view, actor: [id], hops: 1 };
}

/** These actors and the ties among them, and nothing else. */
export function isolateActors(view: ViewState, actors: readonly ActorId[]): ViewState {
  return { ...select(view, null), actor: actors.toSorted(), hops: 0, cam: null };
}

export function widenFocus(view: ViewState, steps: number): ViewState {
  if (view.actor.length === 0) return view;
  // Among several there is something to see without a step.
  const least = view.actor.length > 1 ? 0 : 1;
  const hops = Math.min(MAX_HOPS, Math.max(least, view.hops + steps));
  return hops === view.hops ? view : { ...view, hops };
}

export function clearFocus(view: ViewState): ViewState {
  return { ...view, actor: DEFAULT_VIEW.actor, hops: DEFAULT_VIEW.hops };
}

export function showView(view: ViewState, name: ViewName): ViewState {
  return { ...view, view: name, article: null };
}

export function orderMatrix(view: ViewState, order: MatrixOrder): ViewState {
  return { ...view, order };
}

export function fillMatrix(view: ViewState, cell: MatrixCells): ViewState {
  return { ...view, cell };
}

export function gatherLanes(view: ViewState, lane: LaneBy): ViewState {
  return { ...view, lane };
}

/** Null is open. */
export function keepDates(view: ViewState, from: string | null, to: string | null): ViewState {
  return view.from === from && view.to === to ? view : { ...view, from, to };
}

/** What the reader placed by hand and where the camera stood belong to the former arrangement. */
export function arrange(view: ViewState, layout: LayoutName): ViewState {
  return { ...view, layout, cam: null, pin: DEFAULT_VIEW.pin };
}

/** The camera saw other places; so it frames anew. */
export function arrangeBy(view: ViewState, places: Places): ViewState {
  return { ...view, places, cam: null };
}

/** Back to how a former view was arranged, whatever else has changed since. */
export function arrangeLike(
  view: ViewState,
  { by, layout, places, cam, pin }: ViewState,
): ViewState {
  return { ...view, by, layout, places, cam, pin };
}

export function placePin(view: ViewState, id: ActorId, x: number, y: number): ViewState {
  const pin = roundPin({ id, x, y });
  if (pin === null) return view;
  return { ...view, pin: sortPins([...view.pin.filter((each) => each.id !== id), pin]) };
}

export function clearPins(view: ViewState): ViewState {
  return { ...view, pin: DEFAULT_VIEW.pin };
}

/** Kept as precisely as the address keeps it, so that the link shows what the reader sees. */
export function moveCamera(view: ViewState, camera: Camera): ViewState {
  const cam = roundCamera(camera);
  return cam === null ? view : { ...view, cam };
}

export function frameAll(view: ViewState): ViewState {
  return view.cam === null ? view : { ...view, cam: null };
}

/** Another dataset starts from the beginning: ids and filters of the former one mean nothing in it. */
export function openData(data: string): ViewState {
  return { ...DEFAULT_VIEW, data };
}

// Sorted as in the address, so that equal views are equal values.
function withValues(view: ViewState, facet: FacetName, values: readonly string[] | null) {
  return { ...view, [facet]: values === null ? null : values.toSorted() };
}
