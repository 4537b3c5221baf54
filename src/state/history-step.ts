// Does a change of the view deserve a step back? Choosing does; typing and dragging do not.
import type { ViewState } from '../view/view-state.ts';

/** `none`: the change came from the address itself. */
export type HistoryStep = 'push' | 'replace' | 'none';

const GRADUAL: ReadonlySet<keyof ViewState> = new Set(['q', 'from', 'to', 'cam', 'pin']);

export function historyStep(before: ViewState, after: ViewState): HistoryStep {
  const keys = Object.keys(after) as (keyof ViewState)[];
  return keys.some((key) => !GRADUAL.has(key) && before[key] !== after[key]) ? 'push' : 'replace';
}
