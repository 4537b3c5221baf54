// Which lanes does a selection light: its own, or all of an actor?
import { tieId } from '../../view/tie-id.ts';
import type { TimelineLane } from '../../view/timeline.ts';
import type { Selection } from '../../view/view-state.ts';

/** `own`: it is this lane, or stands in it. `near`: the selected actor speaks in it, or is spoken of. */
export type LaneLight = 'own' | 'near' | 'none';

export function lightOf(lane: TimelineLane, selections: readonly (Selection | null)[]): LaneLight {
  const lights = selections.map((selection) => lightBy(lane, selection));
  return (
    lights.find((light) => light === 'own') ?? lights.find((light) => light === 'near') ?? 'none'
  );
}

function lightBy({ tie, actor, marks }: TimelineLane, selection: Selection | null): LaneLight {
  if (selection === null) return 'none';
  if (selection.type === 'stance')
    return marks.some(({ id }) => id === selection.id) ? 'own' : 'none';
  if (selection.type === 'tie') {
    if (tie === null) return actor.id === selection.source ? 'near' : 'none';
    const { source, stance, target } = selection;
    return tie.id === tieId(source, stance, target) ? 'own' : 'none';
  }
  if (tie === null) return actor.id === selection.id ? 'own' : 'none';
  return tie.source === selection.id || tie.target === selection.id ? 'near' : 'none';
}
