// Is there anything in this data under the name that the view selects?
import type { GraphIndex } from '../graph/index-graph.ts';
import type { ActorId } from '../model/stance-graph.ts';
import { makeNotice, type Notice } from './notice.ts';
import { selectionName } from './url-selection.ts';
import type { Selection, ViewState } from './view-state.ts';

interface FittedSelection {
  readonly sel: Selection | null;
  readonly notices: readonly Notice[];
}

/** Rolled up, the state is selected instead of the actor that is part of it. */
export function fitSelection(
  selection: Selection | null,
  { by }: Pick<ViewState, 'by'>,
  index: GraphIndex,
): FittedSelection {
  if (selection === null) return { sel: null, notices: [] };
  const sel = by === 'state' ? rollUpSelection(selection, index) : selection;
  if (exists(sel, by, index)) {
    if (sel.type !== 'stance' || hasPlace(sel, index)) return { sel, notices: [] };
    if (isWithdrawn(sel, index)) return { sel: { type: 'stance', id: sel.id }, notices: [] };
    const text = 'The stance has no such quote; all of its quotes are shown.';
    const notices = [makeNotice('sel', selectionName(selection), text)];
    return { sel: { type: 'stance', id: sel.id }, notices };
  }
  const notice = makeNotice('sel', selectionName(selection), 'This data does not have it.');
  return { sel: null, notices: [notice] };
}

function rollUpSelection(selection: Selection, { stateOf }: GraphIndex): Selection {
  const stateIs = (id: ActorId) => stateOf.get(id) ?? id;
  if (selection.type === 'stance') return selection;
  if (selection.type === 'actor') {
    const id = stateIs(selection.id);
    return id === selection.id ? selection : { type: 'actor', id };
  }
  const source = stateIs(selection.source);
  const target = stateIs(selection.target);
  const same = source === selection.source && target === selection.target;
  return same ? selection : { ...selection, source, target };
}

function hasPlace(
  { id, place = 0 }: Selection & { type: 'stance' },
  { stanceById }: GraphIndex,
): boolean {
  return place < (stanceById.get(id)?.stance.evidence.length ?? 0);
}

/** Its panel says why there are no words; that a quote of it is missing needs no saying. */
function isWithdrawn({ id }: Selection & { type: 'stance' }, { stanceById }: GraphIndex): boolean {
  return stanceById.get(id)?.stance.status === 'withdrawn';
}

function exists(selection: Selection, by: ViewState['by'], index: GraphIndex): boolean {
  if (selection.type === 'actor') return index.actorById.has(selection.id);
  if (selection.type === 'stance') return index.stanceById.has(selection.id);
  return index.facts.some(({ stance, sourceState, targetState }) => {
    const source = by === 'state' ? sourceState : stance.source;
    const target = by === 'state' ? targetState : stance.target;
    return (
      stance.stance === selection.stance &&
      source === selection.source &&
      target === selection.target
    );
  });
}
