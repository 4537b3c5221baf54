// Which keys does the address have, in which order, and what does each take?
import type { SplitKind } from '../graph/partition/signed-edge.ts';
import { parseDateSpan } from '../model/date-span.ts';
import {
  ACTOR_KINDS,
  type ActorId,
  type ArticleId,
  type StanceKindId,
  VOICES,
} from '../model/stance-graph.ts';
import { isForeignData, readDigest, readForeignAddress } from './foreign-data.ts';
import { isInlineData } from './inline-data.ts';
import { readId } from './url-id.ts';
import { outletPairParam, pairParam } from './url-pair.ts';
import { bad, items, keepList, single, type UrlParam } from './url-param.ts';
import { cameraParam, pinsParam } from './url-place.ts';
import { selectionParam } from './url-selection.ts';
import { encodeText } from './url-text.ts';
import {
  DEFAULT_VIEW,
  LANES,
  LAYOUT_NAMES,
  MATRIX_CELLS,
  MATRIX_ORDERS,
  MAX_HOPS,
  PLACES,
  SPLIT_KINDS,
  VIEW_NAMES,
  type ViewState,
} from './view-state.ts';

/** What a newer version says has no key of its own. */
export type UrlKey = Exclude<keyof ViewState, 'newer'>;

const OWN_FILE = 'file:';
const ID_MESSAGE = 'Identifiers are lower-case letters, digits and hyphens.';
const DATE_MESSAGE = 'A date is written 2026, 2026-01 or 2026-01-03.';

const actors = items(readId<ActorId>, ID_MESSAGE);
const onlyOne = single(
  false,
  (text) => (text === '1' ? true : undefined),
  () => '1',
  'It can only be 1.',
);
const dataName = single('', readDataName, encodeText, 'This is not the id of a dataset.');

/** In canonical order. */
export const URL_PARAMS: { readonly [Key in UrlKey]: UrlParam<ViewState[Key]> } = {
  data: {
    ...dataName,
    // What the link carries itself stands under a key of its own.
    write: (data) => (isInlineData(data) ? null : dataName.write(data)),
    read: (text) =>
      /^http(:|%3a)/i.test(text)
        ? bad(text, 'Data from another site is opened over https only.')
        : dataName.read(text),
  },
  sha256: single(
    '',
    readDigest,
    String,
    'A digest is SHA-256 in base64url: 43 letters, digits, hyphens and low lines.',
  ),
  stance: keepList(readId<StanceKindId>, ID_MESSAGE),
  voice: keepList(memberOf(VOICES), `The voices are ${VOICES.join(', ')}.`),
  outlet: keepList((text) => text, 'An outlet needs a name.'),
  kind: keepList(memberOf(ACTOR_KINDS), `The kinds are ${ACTOR_KINDS.join(', ')}.`),
  topic: keepList((text) => text, 'A topic needs a name.'),
  actor: { write: (list) => actors.print(list) || null, read: actors.read },
  hops: single(
    DEFAULT_VIEW.hops,
    (text) => (/^[0-9]$/.test(text) ? Number(text) : undefined),
    String,
    `Steps are counted from 0, the ties among these actors, to ${MAX_HOPS}.`,
  ),
  from: single<string | null>(null, readDate, (date) => date ?? '', DATE_MESSAGE),
  to: single<string | null>(null, readDate, (date) => date ?? '', DATE_MESSAGE),
  q: single(
    '',
    (text) => (text.trim() === '' ? undefined : text),
    encodeText,
    'There is no text to look for.',
  ),
  unmatched: onlyOne,
  by: oneOf(['name', 'state'] as const, DEFAULT_VIEW.by),
  view: oneOf(VIEW_NAMES, DEFAULT_VIEW.view),
  article: single<ArticleId | null>(null, readId<ArticleId>, (id) => id ?? '', ID_MESSAGE),
  order: oneOf(MATRIX_ORDERS, DEFAULT_VIEW.order),
  cell: oneOf(MATRIX_CELLS, DEFAULT_VIEW.cell),
  lane: oneOf(LANES, DEFAULT_VIEW.lane),
  layout: oneOf(LAYOUT_NAMES, DEFAULT_VIEW.layout),
  places: oneOf(PLACES, DEFAULT_VIEW.places),
  split: single<SplitKind | null>(
    null,
    memberOf(SPLIT_KINDS),
    (kind) => kind ?? '',
    `It can be ${SPLIT_KINDS.join(', ')}.`,
  ),
  unsigned: single(
    DEFAULT_VIEW.unsigned,
    memberOf(['negative'] as const),
    String,
    'It can only be negative.',
  ),
  sel: selectionParam,
  cmp: pairParam,
  path: pairParam,
  outlets: outletPairParam,
  cam: cameraParam,
  pin: pinsParam,
  step: single<number | null>(
    null,
    (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined),
    String,
    'Steps of a story are counted from 1.',
  ),
  embed: onlyOne,
};

export const URL_KEYS = Object.keys(URL_PARAMS) as readonly UrlKey[];

function oneOf<Value extends string>(values: readonly Value[], standard: Value): UrlParam<Value> {
  return single(standard, memberOf(values), String, `It can be ${values.join(', ')}.`);
}

function memberOf<Value extends string>(
  values: readonly Value[],
): (text: string) => Value | undefined {
  return (text) => values.find((value) => value === text);
}

function readDate(text: string): string | undefined {
  return parseDateSpan(text) === null ? undefined : text;
}

function readDataName(text: string): string | undefined {
  if (isForeignData(text)) return readForeignAddress(text);
  const id = text.startsWith(OWN_FILE) ? text.slice(OWN_FILE.length) : text;
  return readId(id) === undefined ? undefined : text;
}
