// Which link shows this view? Printed from the view, never read from the address bar.
import type { Dataset } from '../model/stance-graph.ts';
import { isInlineData } from '../view/inline-data.ts';
import type { LinkRevision } from '../view/link-revision.ts';
import type { ViewState } from '../view/view-state.ts';
import { encodeView } from '../view/view-url.ts';
import { knownRevision } from './revision.ts';

export function linkTo(view: ViewState, rev: LinkRevision | null = null): string {
  const fragment = encodeView(view, rev);
  const page = location.href.replace(/#.*$/s, '');
  return fragment === '' ? page : `${page}#${fragment}`;
}

/** As it is given away: it says from which state of the data it was made, unless it carries them. */
export function linkToGive(view: ViewState, dataset: Dataset | null): string {
  const changes = dataset !== null && !isInlineData(view.data);
  return linkTo(view, changes ? knownRevision(dataset) : null);
}
