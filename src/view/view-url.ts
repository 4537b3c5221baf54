// How does a view become an address and an address a view?
import { inlineData, isInlineData, packedOf, readPacked } from './inline-data.ts';
import { decodeRevision, encodeRevision, type LinkRevision } from './link-revision.ts';
import { mendFragment } from './mend-fragment.ts';
import { mendTogether } from './mend-together.ts';
import { migrateFragment } from './migrate-fragment.ts';
import { describeNewerLink, isThisVersion, keepPart, readNewerVersion } from './newer-link.ts';
import { limitNotices, makeNotice, type Notice } from './notice.ts';
import { describeUnknownKey, isTracking } from './unknown-keys.ts';
import { URL_KEYS, URL_PARAMS, type UrlKey } from './url-params.ts';
import { decodeText } from './url-text.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

export interface DecodedLink {
  readonly view: ViewState;
  readonly notices: readonly Notice[];
  /** From which state of the data the link was made, if it says so. */
  readonly rev: LinkRevision | null;
}

interface Part {
  readonly whole: string;
  readonly key: string;
  readonly text: string;
}

/** What is read of a link, key by key. */
interface Draft {
  readonly view: { -readonly [Key in keyof ViewState]: ViewState[Key] };
  rev: LinkRevision | null;
  packed: string | null;
}

const NOT_A_VERSION = 'This is not a version of the address.';
const NOT_A_REVISION = 'A revision is eight hexadecimal digits, and two numbers if it has any.';

/** Without the `#`; only what differs from the default, in one order. The revision is for links that are given away. */
export function encodeView(view: ViewState, rev: LinkRevision | null = null): string {
  const { data, newer } = view;
  const written = URL_KEYS.filter((key) => key !== 'hops' || view.actor.length > 0).flatMap((key) =>
    writePart(view, key),
  );
  const fragment = [
    newer === null ? [] : `v=${newer.version}`,
    isInlineData(data) ? `inline=${packedOf(data)}` : [],
    written.filter((part) => keyOf(part) === 'data'),
    rev === null ? [] : `rev=${encodeRevision(rev)}`,
    written.filter((part) => keyOf(part) !== 'data'),
    // Of what is known here, this version has the last word.
    (newer?.parts ?? []).filter((part) => !written.some((own) => keyOf(own) === keyOf(part))),
  ]
    .flat()
    .join('&');
  // A value may end in what mending would take for damage; the bare "&" says that it does not.
  return mendFragment(fragment) === fragment ? fragment : `${fragment}&`;
}

/** Never throws: what cannot be used is named in a notice, and the rest applies. */
export function decodeView(fragment: string): DecodedLink {
  const draft: Draft = { view: { ...DEFAULT_VIEW }, rev: null, packed: null };
  const notices: Notice[] = [];
  const unknown: string[] = [];
  const seen = new Set<string>();
  const parts = splitFragment(migrateFragment(mendFragment(fragment)));
  const newer = readNewerVersion(parts.find(({ key }) => key === 'v')?.text ?? '');
  for (const part of parts) {
    const { whole, key, text } = part;
    if (seen.has(key)) {
      notices.push(makeNotice(key, text, 'The key is there twice; the first counts.'));
      continue;
    }
    seen.add(key);
    const { used, faults } = readPart(draft, part);
    if (newer !== null && !used && !isTracking(key)) unknown.push(keepPart(whole));
    else notices.push(...faults);
  }
  if (newer !== null) {
    draft.view.newer = { version: newer, parts: unknown };
    notices.unshift(describeNewerLink(draft.view.newer));
  }
  if (draft.packed !== null) {
    const { data } = draft.view;
    if (data !== '') notices.push(makeNotice('data', data, 'The link carries its data itself.'));
    draft.view.data = inlineData(draft.packed);
  }
  const mended = mendTogether(draft.view);
  return {
    view: mended.view,
    notices: limitNotices([...notices, ...mended.notices]),
    rev: draft.rev,
  };
}

function writePart<Key extends UrlKey>(view: ViewState, key: Key): readonly string[] {
  const text = URL_PARAMS[key].write(view[key]);
  return text === null ? [] : [`${key}=${text}`];
}

interface ReadPart {
  /** Something of it applies. */
  readonly used: boolean;
  readonly faults: readonly Notice[];
}

function readPart(draft: Draft, { key, text }: Part): ReadPart {
  const known = URL_KEYS.find((each) => each === key);
  if (known !== undefined) return readParam(draft, known, text);
  switch (key) {
    case 'v':
      return isThisVersion(text) || readNewerVersion(text) !== null
        ? USED
        : unused(key, text, NOT_A_VERSION);
    case 'inline':
      draft.packed = readPacked(text) ?? null;
      return draft.packed === null ? unused(key, text, 'There is no data in it.') : USED;
    case 'rev':
      draft.rev = decodeRevision(text);
      return draft.rev === null ? unused(key, text, NOT_A_REVISION) : USED;
    default:
      return { used: false, faults: [describeUnknownKey(key, text)] };
  }
}

function readParam<Key extends UrlKey>(draft: Draft, key: Key, text: string): ReadPart {
  const { value, bad } = URL_PARAMS[key].read(text);
  if (value !== undefined) draft.view[key] = value;
  return {
    used: value !== undefined,
    faults: bad.map((part) => makeNotice(key, part.value, part.message)),
  };
}

const USED: ReadPart = { used: true, faults: [] };

function unused(key: string, text: string, message: string): ReadPart {
  return { used: false, faults: [makeNotice(key, text, message)] };
}

function splitFragment(fragment: string): readonly Part[] {
  return fragment
    .split('&')
    .filter((part) => part !== '')
    .map((whole) => {
      const key = keyOf(whole);
      const text = whole.length === key.length ? '' : whole.slice(key.length + 1);
      return { whole, key: decodeText(key) ?? key, text };
    });
}

function keyOf(part: string): string {
  const at = part.indexOf('=');
  return at === -1 ? part : part.slice(0, at);
}
