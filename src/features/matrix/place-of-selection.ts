// Which cell or head does the selection stand for, or the comparison?
import type { ActorId } from '../../model/stance-graph.ts';
import type { Matrix } from '../../view/build-matrix.ts';
import type { Scene } from '../../view/scene.ts';
import type { ActorPair, Selection } from '../../view/view-state.ts';
import type { Place } from './walk-cells.ts';

/** An actor is the head of its row; null for what the filters hide. */
export function placeOfSelection(
  sel: Selection | null,
  cmp: ActorPair | null,
  { actors }: Matrix,
  scene: Scene,
): Place | null {
  if (cmp !== null) return cellOf(cmp[0], cmp[1]);
  if (sel === null) return null;
  if (sel.type === 'actor') {
    const row = placeOf(sel.id);
    return row === -1 ? null : { row, column: -1 };
  }
  const ends = sel.type === 'tie' ? sel : scene.stances.find(({ id }) => id === sel.id);
  return ends === undefined ? null : cellOf(ends.source, ends.target);

  function placeOf(id: ActorId): number {
    return actors.findIndex((actor) => actor.id === id);
  }

  function cellOf(source: ActorId, target: ActorId): Place | null {
    const place = { row: placeOf(source), column: placeOf(target) };
    return place.row === -1 || place.column === -1 ? null : place;
  }
}
