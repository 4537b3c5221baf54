// How does a view become an address and an address a view?
import { parseDateSpan } from '../model/date-span.ts';
import { mendFragment } from './mend-fragment.ts';
import { migrateFragment } from './migrate-fragment.ts';
import { limitNotices, makeNotice, type Notice } from './notice.ts';
import { describeUnknownKey } from './unknown-keys.ts';
import { URL_KEYS, URL_PARAMS, type UrlKey } from './url-params.ts';
import { decodeText } from './url-text.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

type Draft = { -readonly [Key in UrlKey]: ViewState[Key] };

/** Without the `#`; only what differs from the default, in one order. */
export function encodeView(view: ViewState): string {
  const parts = URL_KEYS.filter((key) => key !== 'hops' || view.actor.length > 0)
    .map((key) => writePart(view, key))
    .filter((part) => part !== null);
  const fragment = parts.join('&');
  // A value may end in what mending would take for damage; the bare "&" says that it does not.
  return mendFragment(fragment) === fragment ? fragment : `${fragment}&`;
}

/** Never throws: what cannot be used is named in a notice, and the rest applies. */
export function decodeView(fragment: string): {
  view: ViewState;
  notices: readonly Notice[];
} {
  const draft: Draft = { ...DEFAULT_VIEW };
  const notices: Notice[] = [];
  const seen = new Set<string>();
  for (const part of migrateFragment(mendFragment(fragment)).split('&')) {
    if (part === '') continue;
    const { key, text } = splitPart(part);
    const known = URL_KEYS.find((each) => each === key);
    if (seen.has(key))
      notices.push(makeNotice(key, text, 'The key is there twice; the first counts.'));
    else if (known !== undefined) notices.push(...readPart(draft, known, text));
    else notices.push(...describeUnknownKey(key, text));
    seen.add(key);
  }
  return { view: draft, notices: limitNotices([...notices, ...mendTogether(draft)]) };
}

function writePart<Key extends UrlKey>(view: ViewState, key: Key): string | null {
  const text = URL_PARAMS[key].write(view[key]);
  return text === null ? null : `${key}=${text}`;
}

function readPart<Key extends UrlKey>(draft: Draft, key: Key, text: string): readonly Notice[] {
  const { value, bad } = URL_PARAMS[key].read(text);
  if (value !== undefined) draft[key] = value;
  return bad.map((part) => makeNotice(key, part.value, part.message));
}

function splitPart(part: string): { key: string; text: string } {
  const at = part.indexOf('=');
  const key = at === -1 ? part : part.slice(0, at);
  return { key: decodeText(key) ?? key, text: at === -1 ? '' : part.slice(at + 1) };
}

/** Values that are well written but make no sense side by side. */
function mendTogether(draft: Draft): readonly Notice[] {
  const notices: Notice[] = [];
  const { from, to, hops } = draft;
  const first = from === null ? undefined : parseDateSpan(from)?.from;
  const last = to === null ? undefined : parseDateSpan(to)?.to;
  if (first !== undefined && last !== undefined && first > last) {
    notices.push(makeNotice('from', `${from} to ${to}`, 'The first date lies after the last.'));
    draft.from = null;
    draft.to = null;
  }
  if (hops !== DEFAULT_VIEW.hops && draft.actor.length === 0) {
    notices.push(makeNotice('hops', String(hops), 'Steps need an actor to count from.'));
    draft.hops = DEFAULT_VIEW.hops;
  }
  if (draft.article !== null && draft.view !== 'article') {
    notices.push(makeNotice('article', draft.article, 'An article is read with view=article.'));
    draft.article = null;
  }
  return notices;
}
