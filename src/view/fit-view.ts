// Which parts of a view does this dataset have? The rest is kept out of the view and named.
import type { FacetName } from '../graph/criteria.ts';
import { facetValues } from '../graph/facet-values.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { ACTOR_KINDS, type ActorId } from '../model/stance-graph.ts';
import { fitSelection } from './fit-selection.ts';
import { limitNotices, makeNotice, type Notice } from './notice.ts';
import { type ActorPair, DEFAULT_VIEW, type ViewState } from './view-state.ts';

interface Fitted<Value> {
  readonly value: Value;
  readonly missing: readonly string[];
}

/** Doing it twice changes nothing more. */
export function fitViewToIndex(
  view: ViewState,
  index: GraphIndex,
): { view: ViewState; notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const fitted: ViewState = {
    ...view,
    stance: fitList('stance', view.stance),
    voice: fitList('voice', view.voice),
    outlet: fitList('outlet', view.outlet),
    kind: fitList('kind', view.kind),
    topic: fitList('topic', view.topic),
    actor: take('actor', fitActors(view.actor, view.by, index)),
    article: take('article', fitArticle(view.article, index)),
    sel: view.sel,
    cmp: take('cmp', fitPair(view.cmp, view.by, index)),
    path: take('path', fitPair(view.path, view.by, index)),
    outlets: take('outlets', fitOutlets(view.outlets, index)),
    pin: take('pin', fitPins(view.pin, index)),
    step: take('step', fitStep(view.step, index)),
  };
  const selection = fitSelection(view.sel, fitted, index);
  notices.push(...selection.notices);
  return {
    view: {
      ...fitted,
      hops: fitted.actor.length === 0 ? DEFAULT_VIEW.hops : view.hops,
      sel: selection.sel,
    },
    notices: limitNotices(notices),
  };

  function fitList<Value extends string>(name: FacetName, list: readonly Value[] | null) {
    return take(name, fitKeep(list, possibleValues(index, name), hasBlanks(index, name)));
  }

  function take<Value>(key: string, { value, missing }: Fitted<Value>): Value {
    for (const each of missing) notices.push(makeNotice(key, each, 'This data does not have it.'));
    return value;
  }
}

/** A list of which nothing is left keeps everything; so does one that has every value there is. */
function fitKeep<Value extends string>(
  list: readonly Value[] | null,
  possible: readonly string[],
  blanks: boolean,
): Fitted<readonly Value[] | null> {
  if (list === null || list.length === 0) return { value: list, missing: [] };
  const all = new Set(possible);
  const kept = list.filter((value) => all.has(value));
  const missing = list.filter((value) => !all.has(value));
  const keepsAll = kept.length === 0 || (!blanks && new Set(kept).size === all.size);
  if (keepsAll) return { value: null, missing };
  return { value: missing.length === 0 ? list : kept, missing };
}

// The kinds of every actor, not only of those shown as named: the list must mean the same after roll-up.
function possibleValues(index: GraphIndex, name: FacetName): readonly string[] {
  if (name !== 'kind') return facetValues(index, 'name')[name];
  const kinds = new Set(index.dataset.actors.map(({ kind }) => kind));
  return ACTOR_KINDS.filter((kind) => kinds.has(kind));
}

/** Stances without a topic and records without words fail a filter even if it has every value. */
function hasBlanks({ facts }: GraphIndex, name: FacetName): boolean {
  if (name === 'topic') return facts.some(({ topic }) => topic === null);
  if (name === 'voice' || name === 'outlet')
    return facts.some(({ evidence }) => evidence.some((each) => each[name] === null));
  return false;
}

function fitActors(
  actors: readonly ActorId[],
  by: ViewState['by'],
  index: GraphIndex,
): Fitted<readonly ActorId[]> {
  const known = actors.filter((id) => index.actorById.has(id));
  const missing = actors.filter((id) => !index.actorById.has(id));
  const shown = by === 'state' ? known.map((id) => index.stateOf.get(id) ?? id) : known;
  const value = [...new Set(shown)].toSorted();
  const same = value.length === actors.length && value.every((id, at) => id === actors[at]);
  return { value: same ? actors : value, missing };
}

/** One that the data does not have leaves nothing to compare. */
function fitPair(
  pair: ActorPair | null,
  by: ViewState['by'],
  { actorById, stateOf }: GraphIndex,
): Fitted<ActorPair | null> {
  if (pair === null) return { value: null, missing: [] };
  const missing = [...new Set(pair.filter((id) => !actorById.has(id)))];
  if (missing.length > 0) return { value: null, missing };
  const [one, other] = by === 'state' ? pair.map((id) => stateOf.get(id) ?? id) : pair;
  const same = one === pair[0] && other === pair[1];
  return {
    value: same || one === undefined || other === undefined ? pair : [one, other],
    missing: [],
  };
}

function fitOutlets(
  pair: ViewState['outlets'],
  { outlets }: GraphIndex,
): Fitted<ViewState['outlets']> {
  const missing = [...new Set(pair)].filter((name) => !outlets.includes(name));
  return { value: missing.length === 0 ? pair : null, missing };
}

function fitArticle(
  article: ViewState['article'],
  { articleById }: GraphIndex,
): Fitted<ViewState['article']> {
  if (article === null || articleById.has(article)) return { value: article, missing: [] };
  return { value: null, missing: [article] };
}

function fitStep(step: number | null, { dataset }: GraphIndex): Fitted<number | null> {
  const known = step === null || step <= (dataset.story?.length ?? 0);
  return known ? { value: step, missing: [] } : { value: null, missing: [String(step)] };
}

function fitPins(pins: ViewState['pin'], index: GraphIndex): Fitted<ViewState['pin']> {
  const missing = pins.filter(({ id }) => !index.actorById.has(id)).map(({ id }) => id);
  if (missing.length === 0) return { value: pins, missing };
  return { value: pins.filter(({ id }) => index.actorById.has(id)), missing };
}
