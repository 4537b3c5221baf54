// Which views could a reader reach? In the form that the store and the address keep them in.
import fc from 'fast-check';
import {
  ACTOR_KINDS,
  type ActorId,
  type ArticleId,
  type StanceId,
  type StanceKindId,
  VOICES,
} from '../../src/model/stance-graph.ts';
import {
  LANES,
  LAYOUT_NAMES,
  MATRIX_CELLS,
  MATRIX_ORDERS,
  MAX_HOPS,
  PLACES,
  type Selection,
  SPLIT_KINDS,
  VIEW_NAMES,
  type ViewState,
} from '../../src/view/view-state.ts';

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

const id = <Id extends string>() =>
  fc.oneof(
    fc.constantFrom('caldor', 'merrow', 'tavria', 'condemns', '0', 'constructor', 'a-', 'a--b'),
    fc.stringMatching(ID),
  ) as fc.Arbitrary<string> as fc.Arbitrary<Id>;

/** Any text that an address can carry: everything but halves of characters. */
export const anyText = fc.oneof(
  fc.constantFrom(
    'A ~ b',
    'a&b=c#d',
    '100 %',
    'U.S.',
    'peace)',
    '“no”',
    '~',
    'a\u200b',
    'x>',
    ' ',
    '%22',
    '&amp;',
  ),
  fc.string({ unit: 'binary' }),
);

const name = anyText.filter((text) => text !== '');

const keep = <Value>(values: fc.Arbitrary<Value>) =>
  fc.option(
    fc.uniqueArray(values, { maxLength: 5 }).map((list) => list.toSorted()),
    { nil: null, freq: 2 },
  );

const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  fc.record({ type: fc.constant('actor' as const), id: id<ActorId>() }),
  fc.record({
    type: fc.constant('tie' as const),
    source: id<ActorId>(),
    target: id<ActorId>(),
    stance: id<StanceKindId>(),
  }),
  fc.record({ type: fc.constant('stance' as const), id: id<StanceId>() }),
  fc.record({
    type: fc.constant('stance' as const),
    id: id<StanceId>(),
    place: fc.integer({ min: 0, max: 9998 }),
  }),
);

const pair = fc.option(fc.tuple(id<ActorId>(), id<ActorId>()), { nil: null });

const decimal = (most: number, parts: number) =>
  fc.integer({ min: -most * parts, max: most * parts }).map((value) => value / parts + 0);

const camera = fc.record({
  x: decimal(1_000_000, 10),
  y: decimal(1_000_000, 10),
  zoom: fc.integer({ min: 1, max: 100_000 }).map((value) => value / 1000),
});

const pins = fc
  .uniqueArray(
    fc.record({ id: id<ActorId>(), x: decimal(1_000_000, 1), y: decimal(1_000_000, 1) }),
    {
      selector: (pin) => pin.id,
      maxLength: 5,
    },
  )
  .map((list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1)));

const windows = fc.constantFrom<readonly [string | null, string | null]>(
  [null, null],
  ['2031', null],
  [null, '2031-02'],
  ['2031-05-02', '2031-05'],
  ['2031', '2031'],
  ['0001-01-01', '9999-12-31'],
);

/** Of a grammar that nobody has written yet. */
const newer = fc.record({
  version: fc.integer({ min: 2, max: 999_999 }),
  parts: fc.uniqueArray(
    fc.constantFrom(
      'theme=dark',
      'era',
      'x-1=a~b,1:2/3',
      'q2=50%25',
      'w=%E2%80%8B',
      'constructor=.',
    ),
    { maxLength: 3 },
  ),
});

export const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    data: fc.oneof(
      fc.constant(''),
      id<string>(),
      id<string>().map((each) => `file:${each}`),
      fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/).map((packed) => `inline:${packed}`),
      fc.constantFrom(
        'https://data.example/a.json',
        'https://data.example:8443/a b/?c=d&e=~#f'.replace(' ', '%20'),
        'https://xn--pple-43d.example/ü(1).',
      ),
    ),
    sha256: fc.constantFrom('', 'A'.repeat(43), `${'-_'.repeat(21)}0`),
    stance: keep(id<StanceKindId>()),
    voice: keep(fc.constantFrom(...VOICES)),
    outlet: keep(name),
    kind: keep(fc.constantFrom(...ACTOR_KINDS)),
    topic: keep(name),
    actor: fc.uniqueArray(id<ActorId>(), { maxLength: 3 }).map((list) => list.toSorted()),
    hops: fc.integer({ min: 0, max: MAX_HOPS }),
    window: windows,
    // Blanks alone are no words to look for.
    q: anyText.map((text) => (text.trim() === '' ? '' : text)),
    unmatched: fc.boolean(),
    by: fc.constantFrom('name' as const, 'state' as const),
    view: fc.constantFrom(...VIEW_NAMES),
    article: fc.option(id<ArticleId>(), { nil: null }),
    order: fc.constantFrom(...MATRIX_ORDERS),
    cell: fc.constantFrom(...MATRIX_CELLS),
    lane: fc.constantFrom(...LANES),
    layout: fc.constantFrom(...LAYOUT_NAMES),
    places: fc.constantFrom(...PLACES),
    split: fc.constantFrom(null, ...SPLIT_KINDS),
    unsigned: fc.constantFrom('nothing' as const, 'negative' as const),
    sel: selection,
    cmp: pair,
    path: pair,
    outlets: fc.option(fc.tuple(name, name), { nil: null }),
    cam: fc.option(camera, { nil: null }),
    pin: pins,
    step: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
    embed: fc.boolean(),
    newer: fc.option(newer, { nil: null, freq: 4 }),
  })
  .map(({ window: [from, to], hops, ...view }) => ({
    ...view,
    sha256: view.data.startsWith('https:') ? view.sha256 : '',
    from,
    to,
    hops: view.actor.length === 0 ? 1 : hops,
    article: view.view === 'article' ? view.article : null,
  }));
