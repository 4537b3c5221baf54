// What does a dataset look like that is sound by the letter of the format, and was made to break a page?
import { invented } from './invented-data.ts';

/** More than the page shows of any text, and than fits into a line. */
const LETTERS = 6_000;

/** Each is allowed by the format: hidden characters, one endless word, piles of marks, markup, names of properties. */
const TEXTS = [
  'constructor',
  '\u202Egnp.exe',
  'a\u200Bb\u0000c\uD800',
  `Z${'\u0301'.repeat(LETTERS)}`,
  'x'.repeat(LETTERS),
  'one\r\ntwo\u2028three\n'.repeat(500),
  '<img src=x onerror="document.title=\'broken\'">',
  '__proto__',
  '👨‍👩‍👧‍👦'.repeat(500),
  '\u3164\u115F.',
  '\u2066\u2067العربية',
  '=1+1',
];
const IDS = [
  ...['constructor', 'tostring', 'then', 'tojson', 'length', 'prototype', '0', '1e5'],
  ...['n-n', 'x'.repeat(64), 'valueof', 'hasownproperty'],
];
const DAYS = ['0001-01-01', '9999-12-31', '0044-02-29', '1582-10', '2037'];
const KINDS = [
  { id: 'constructor', label: '\u202Econdemns', sign: -1 },
  { id: 'supports', label: '<b>supports</b>', sign: 1 },
  { id: 'demands', label: 'd'.repeat(LETTERS), sign: 0 },
];
const VOICES = ['direct', 'paraphrase', 'narration', 'headline', 'partial'];

const at = <Value>(list: readonly Value[], place: number): Value =>
  list[place % list.length] as Value;

const articles = IDS.slice(0, 3).map((id, place) => ({
  id,
  title: at(TEXTS, place + 4),
  outlet: at(TEXTS, place + 6),
  url: `https://www.example/${'a'.repeat(2_000)}`,
  language: at(['ar', 'zh-Hant', 'en'], place),
  published: { value: at(DAYS, place), certainty: 'published' },
  // One word as long as a chapter, which no browser should measure piece by piece.
  ...(place === 0 && { text: `\u202EWe say so. ${'x'.repeat(LETTERS)} ${'word '.repeat(2_000)}` }),
}));

const stances = Array.from({ length: 24 }, (_, place) => ({
  id: place === 0 ? 'constructor' : `s${place}`,
  source: at(IDS, place),
  target: at(IDS, place * 7 + 1),
  stance: at(KINDS, place).id,
  topic: at(TEXTS, place + 3),
  date: { value: at(DAYS, place), certainty: 'inferred' },
  evidence: [
    {
      article: at(IDS, place % 3),
      exact: place % 3 === 0 ? 'We say so.' : at(TEXTS, place).slice(0, 5_000),
      prefix: at(TEXTS, place + 1).slice(0, 5_000),
      voice: at(VOICES, place),
    },
    { record: at(TEXTS, place + 5) },
  ],
}));

const whole = {
  ...invented,
  id: 'constructor',
  title: `\u202E${'t'.repeat(LETTERS)}`,
  description: at(TEXTS, 5),
  vocabulary: KINDS.map((kind) => ({ ...kind, definition: 'd '.repeat(LETTERS) })),
  actors: IDS.map((id, place) => ({
    id,
    name: at(TEXTS, place),
    kind: at(['state', 'person', 'organisation', 'other'], place),
    role: at(TEXTS, place + 1),
    aliases: [at(TEXTS, place + 2)],
    ...(place > 0 && place % 5 === 0 && { partOf: IDS[0] }),
  })),
  articles,
  stances,
  story: [
    {
      title: at(TEXTS, 1),
      text: at(TEXTS, 4),
      view: 'sel=constructor&view=%%%&data=javascript:alert(1)',
    },
    {
      title: at(TEXTS, 6),
      text: at(TEXTS, 3),
      view: 'view=table&cam=NaN,1e999,0&pin=constructor,1e308,1',
    },
  ],
};

export const hostile = {
  id: whole.id,
  stances: stances.length,
  // As JSON may have it, and no object literal.
  text: JSON.stringify(whole).replace('{', '{"__proto__":{"polluted":true},'),
};
