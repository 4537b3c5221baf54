// What does one key take away? What was filtered and rolled up, back to how the dataset opens.
import { filterLike } from '../view/change-view.ts';
import type { ViewState } from '../view/view-state.ts';
import { encodeView } from '../view/view-url.ts';
import { openingView } from './opening-view.ts';

export function resetAll(view: ViewState): ViewState {
  return filterLike(view, openingView(view.data));
}

export function isReset(view: ViewState): boolean {
  return encodeView(resetAll(view)) === encodeView(view);
}
