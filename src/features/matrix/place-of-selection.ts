// Which cell or head does the selection stand for?
import type { ActorId } from '../../model/stance-graph.ts';
import type { Matrix } from '../../view/build-matrix.ts';
import type { Scene } from '../../view/scene.ts';
import type { Selection } from '../../view/view-state.ts';
import type { Place } from './walk-cells.ts';

/** An actor is the head of its row; null for what the filters hide. */
export function placeOfSelection(
  sel: Selection | null,
  { actors }: Matrix,
  scene: Scene,
): Place | null {
  if (sel === null) return null;
  const placeOf = (id: ActorId) => actors.findIndex((actor) => actor.id === id);
  if (sel.type === 'actor') {
    const row = placeOf(sel.id);
    return row === -1 ? null : { row, column: -1 };
  }
  const ends = sel.type === 'tie' ? sel : scene.stances.find(({ id }) => id === sel.id);
  if (ends === undefined) return null;
  const place = { row: placeOf(ends.source), column: placeOf(ends.target) };
  return place.row === -1 || place.column === -1 ? null : place;
}
