// Which values of a link are well written but make no sense side by side?
import { parseDateSpan } from '../model/date-span.ts';
import { isForeignData } from './foreign-data.ts';
import { makeNotice, type Notice } from './notice.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

export function mendTogether(view: ViewState): { view: ViewState; notices: readonly Notice[] } {
  const mended: { -readonly [Key in keyof ViewState]: ViewState[Key] } = { ...view };
  const notices: Notice[] = [];
  const { from, to, hops } = view;
  const first = from === null ? undefined : parseDateSpan(from)?.from;
  const last = to === null ? undefined : parseDateSpan(to)?.to;
  if (first !== undefined && last !== undefined && first > last) {
    notices.push(makeNotice('from', `${from} to ${to}`, 'The first date lies after the last.'));
    mended.from = null;
    mended.to = null;
  }
  if (hops !== DEFAULT_VIEW.hops && view.actor.length === 0) {
    notices.push(makeNotice('hops', String(hops), 'Steps need an actor to count from.'));
    mended.hops = DEFAULT_VIEW.hops;
  }
  if (view.article !== null && view.view !== 'article') {
    notices.push(makeNotice('article', view.article, 'An article is read with view=article.'));
    mended.article = null;
  }
  if (view.sha256 !== '' && !isForeignData(view.data)) {
    const message = 'A digest is compared with data from another site only.';
    notices.push(makeNotice('sha256', view.sha256, message));
    mended.sha256 = '';
  }
  return { view: mended, notices };
}
