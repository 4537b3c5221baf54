// Which link shows this view? Printed from the view, never read from the address bar.
import type { ViewState } from '../view/view-state.ts';
import { encodeView } from '../view/view-url.ts';

export function linkTo(view: ViewState): string {
  const fragment = encodeView(view);
  const page = location.href.replace(/#.*$/s, '');
  return fragment === '' ? page : `${page}#${fragment}`;
}
