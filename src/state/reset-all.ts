// What does one key take away? Every filter, and the roll-up with them.
import { resetFilters, rollUpBy } from '../view/change-view.ts';
import type { ViewState } from '../view/view-state.ts';

export function resetAll(view: ViewState): ViewState {
  const open = resetFilters(view);
  return open.by === 'name' ? open : rollUpBy(open, 'name');
}
