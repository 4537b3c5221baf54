// How does the address name what is selected? `russia`, `russia>condemns>united-states`, `stance:ID`, `stance:ID/2`.
import type { ActorId, StanceId, StanceKindId } from '../model/stance-graph.ts';
import { tieId } from './tie-id.ts';
import { readId } from './url-id.ts';
import { single, type UrlParam } from './url-param.ts';
import type { Selection } from './view-state.ts';

const STANCE = 'stance:';
/** People count from 1. */
const PLACED = /^(?<name>[^/]*)(?:\/(?<number>[1-9]\d{0,3}))?$/;

export const selectionParam: UrlParam<Selection | null> = single<Selection | null>(
  null,
  parseSelection,
  (selection) => (selection === null ? '' : selectionName(selection).replaceAll('>', '%3E')),
  'This is neither an actor’s id, nor source>stance>target, nor stance:ID, nor stance:ID/2.',
);

/** One name for each selection: of an actor, a tie or a stance. */
export function selectionName(selection: Selection): string {
  if (selection.type === 'actor') return selection.id;
  if (selection.type === 'stance') return STANCE + selection.id + placeName(selection.place);
  return tieId(selection.source, selection.stance, selection.target);
}

function placeName(place: number | undefined): string {
  return place === undefined ? '' : `/${place + 1}`;
}

function parseSelection(text: string): Selection | undefined {
  if (text.startsWith(STANCE)) {
    const { name = '', number } = PLACED.exec(text.slice(STANCE.length))?.groups ?? {};
    const id = readId<StanceId>(name);
    if (id === undefined) return undefined;
    return number === undefined
      ? { type: 'stance', id }
      : { type: 'stance', id, place: Number(number) - 1 };
  }
  const parts = text.split('>');
  const source = readId<ActorId>(parts[0] ?? '');
  if (parts.length === 1) return source === undefined ? undefined : { type: 'actor', id: source };
  const stance = readId<StanceKindId>(parts[1] ?? '');
  const target = readId<ActorId>(parts[2] ?? '');
  if (parts.length !== 3 || source === undefined || stance === undefined || target === undefined)
    return undefined;
  return { type: 'tie', source, stance, target };
}
