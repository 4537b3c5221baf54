// Does a change of the view deserve a step back? Choosing does; typing and dragging do not.
import type { ViewState } from '../view/view-state.ts';

/** `none`: the change came from the address itself. `mend`: it only puts the address right, at once. */
export type HistoryStep = 'push' | 'replace' | 'mend' | 'none';

const GRADUAL: ReadonlySet<keyof ViewState> = new Set(['q', 'from', 'to', 'cam', 'pin']);

export function historyStep(before: ViewState, after: ViewState): HistoryStep {
  const keys = Object.keys(after) as (keyof ViewState)[];
  return keys.some((key) => !GRADUAL.has(key) && before[key] !== after[key]) ? 'push' : 'replace';
}
