// Do ten thousand quotes, ten thousand changed meanings and ten thousand ways of typing come out as they must?
import { afterAll, describe, expect, test } from 'vitest';
import {
  locateInPrepared,
  type PreparedText,
  prepareText,
  type QuotedWords,
  type QuoteLocation,
} from '../../src/model/locate-quote.ts';
import { readArticleTexts } from '../support/article-texts.ts';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { hasShared } from '../support/shared-files.ts';

const RUNS = 10_000;
const PATIENCE = 60_000;
const LONGEST = 300;
const CONTEXT = 32;

/** One of the texts, and everything naive that is known of it. */
interface Ground {
  readonly name: string;
  readonly text: string;
  readonly prepared: PreparedText;
  readonly naive: string;
}

interface Cut {
  readonly ground: Ground;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const grounds = readArticleTexts().map(({ name, text }) => ground(name, text));
const report: string[] = [];

afterAll(() => {
  console.log(report.join('\n'));
});

test.skipIf(!hasShared)('the real article is among the texts', () => {
  expect(grounds.map(({ name }) => name)).toContain('seed');
});

describe('substrings', () => {
  const seed = 20_260_103;

  test(
    `${RUNS} of them are found at the right place (seed ${seed})`,
    () => {
      const random = seededRandom(seed);
      const counts = new Map<string, number>();
      const wrong: string[] = [];
      for (let run = 0; run < RUNS; run++) {
        const cut = cutQuote(random, random.pick(grounds));
        const { text, prepared } = cut.ground;
        const { start, end, exact, prefix, suffix } = cut;
        const judge = (way: string, quote: QuotedWords, expected: QuoteLocation) => {
          const found = locateInPrepared(prepared, quote);
          count(counts, `${way}: ${found.state}`);
          if (!sameLocation(found, expected))
            wrong.push(`${way} ${describeCut(cut)}: ${JSON.stringify({ found, expected })}`);
        };

        judge('in its place', { exact, start, end }, { state: 'exact', at: [start, end] });

        const from = random.below(text.length);
        const away = { start: from, end: from + exact.length };
        const hit = text.slice(away.start, away.end) === exact;
        const places = placesOf(text, prefix, exact, suffix);
        judge(
          'with its context',
          { exact, prefix, suffix, ...away },
          hit
            ? { state: 'exact', at: [away.start, away.end] }
            : oneOrSeveral(places, { state: 'moved', at: [start, end] }),
        );
        judge(
          'by its words',
          { exact },
          oneOrSeveral(placesOf(text, '', exact, ''), { state: 'exact', at: [start, end] }),
        );
      }
      note('substrings', seed, RUNS, counts);
      expect(wrong.slice(0, 5)).toEqual([]);
      // Context tells nearly all of them apart, or the property would say little.
      expect(counts.get('with its context: moved')).toBeGreaterThan(RUNS * 0.95);
    },
    PATIENCE,
  );
});

describe('changed meanings', () => {
  const seed = 37;

  test(
    `${RUNS} of them are found only where the changed words stand too (seed ${seed})`,
    () => {
      const random = seededRandom(seed);
      const counts = new Map<string, number>();
      const wrong: string[] = [];
      for (let run = 0; run < RUNS; ) {
        const cut = cutQuote(random, random.pick(grounds));
        const [kind, change] = random.pick(EDITS);
        const exact = change(cut.exact, random);
        // Two equal words swapped, no digit to change: nothing was changed.
        const words = naiveFold(exact ?? '').trim();
        if (exact === null || words === '' || words === naiveFold(cut.exact).trim()) continue;
        run++;
        const { start, prefix, suffix } = cut;
        const end = start + exact.length;
        const way = random.pick<QuotedWords>([
          { exact },
          { exact, prefix, suffix },
          { exact, start, end },
          { exact, prefix, suffix, start, end },
        ]);
        const { state } = locateInPrepared(cut.ground.prepared, way);
        const stands = standsNaively(cut.ground, way);
        count(counts, stands ? `the changed words stand there: ${state}` : `${kind}: ${state}`);
        if ((state === 'missing') === stands)
          wrong.push(`${kind} ${describeCut(cut)} as ${JSON.stringify(way)}: ${state}`);
      }
      note('changed meanings', seed, RUNS, counts);
      expect(wrong.slice(0, 5)).toEqual([]);
      for (const [kind] of EDITS)
        expect(counts.get(`${kind}: missing`), kind).toBeGreaterThan(RUNS / 50);
    },
    PATIENCE,
  );
});

describe('ways of typing', () => {
  const seed = 8_364;

  test(
    `${RUNS} of them are found, at offsets into the original (seed ${seed})`,
    () => {
      const random = seededRandom(seed);
      const retyped = grounds.flatMap(({ name, text }) =>
        Array.from({ length: 12 }, () => ground(`${name}, retyped`, retype(text, random))),
      );
      const counts = new Map<string, number>();
      const wrong: string[] = [];
      for (let run = 0; run < RUNS; run++) {
        // Either the quote is typed differently from the text, or the text from the quote.
        const cut = cutQuote(random, random.pick(random.below(2) === 0 ? grounds : retyped));
        const exact = retype(cut.exact, random);
        const prefix = retype(cut.prefix, random);
        const suffix = retype(cut.suffix, random);
        const { start, end } = cut;
        const from = random.below(cut.ground.text.length);
        const quote = random.pick<QuotedWords>([
          { exact },
          { exact, prefix, suffix },
          { exact, start, end },
          { exact, prefix, suffix, start: from, end: from + exact.length },
        ]);
        const found = locateInPrepared(cut.ground.prepared, quote);
        const untouched = exact === cut.exact;
        count(counts, `${untouched ? 'untouched' : 'retyped'}: ${found.state}`);
        const fault = faultOfRetyped(cut.ground, quote, found);
        if (fault !== null)
          wrong.push(`${fault}: ${describeCut(cut)} as ${JSON.stringify({ quote, found })}`);
      }
      note('ways of typing', seed, RUNS, counts);
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(counts.get('retyped: normalised')).toBeGreaterThan(RUNS * 0.5);
    },
    PATIENCE,
  );
});

describe('one changed letter of a text', () => {
  const seed = 91;
  const runs = 1_000;

  test(
    `fails exactly the quotes that contain it, ${runs} times (seed ${seed})`,
    () => {
      const random = seededRandom(seed);
      const wrong: string[] = [];
      let failed = 0;
      for (let run = 0; run < runs; run++) {
        const whole = random.pick(grounds);
        const { name, text } = whole;
        const at = pickLetter(random, text);
        const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
        const prepared = prepareText(changed);
        const naive = naiveFold(changed);
        for (let quote = 0; quote < 10; quote++) {
          const { start, end, exact } = cutQuote(random, whole);
          const { state } = locateInPrepared(prepared, { exact, start, end });
          const contains = start <= at && at < end;
          // The same words may stand elsewhere, untouched.
          const elsewhere = naive.includes(naiveFold(exact).trim());
          if (contains && !elsewhere) failed++;
          if (contains && !elsewhere ? state !== 'missing' : !contains && state !== 'exact')
            wrong.push(`${name} ${at}, [${start}, ${end}]: ${state}`);
        }
      }
      report.push(
        `one changed letter, seed ${seed}: ${runs} letters, ${runs * 10} quotes, ${failed} of them contain it and are missing`,
      );
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(failed).toBeGreaterThan(100);
    },
    PATIENCE,
  );
});

// The oracle below is slow and obvious on purpose, and shares nothing with the code that it judges.

function ground(name: string, text: string): Ground {
  return { name, text, prepared: prepareText(text), naive: naiveFold(text) };
}

function naiveFold(text: string): string {
  return text
    .replaceAll('\u00AD', '')
    .normalize('NFC')
    .replace(/[‘’‚‛‹›]/g, "'")
    .replace(/[“”„‟«»「」『』]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replaceAll('…', '...')
    .replace(/[\s\u0085]+/g, ' ');
}

function standsNaively({ text, naive }: Ground, quote: QuotedWords): boolean {
  const { exact, prefix = '', suffix = '', start = 0, end = 0 } = quote;
  const words = naiveFold(exact);
  return (
    naive.includes(naiveFold(prefix + exact + suffix)) ||
    naiveFold(text.slice(start, end)) === words
  );
}

function faultOfRetyped(
  { text, naive }: Ground,
  quote: QuotedWords,
  { state, at, places, folding }: QuoteLocation,
): string | null {
  const { exact, prefix = '', suffix = '' } = quote;
  if (state === 'missing') return 'not found';
  if (state === 'ambiguous') {
    const words = naiveFold(prefix + exact + suffix);
    const first = naive.indexOf(words);
    const second = naive.indexOf(words, first + 1);
    return second === -1 || (places ?? []).length < 2 ? 'there is only one place' : null;
  }
  const there = text.slice(...(at ?? [0, 0]));
  if (naiveFold(there) !== naiveFold(exact)) return 'other words stand at the offsets';
  if (state === 'normalised') return folding?.length ? null : 'no folding is named';
  return there === exact ? null : 'these are not the words as they were typed';
}

function placesOf(
  text: string,
  prefix: string,
  exact: string,
  suffix: string,
): readonly (readonly [number, number])[] {
  const whole = prefix + exact + suffix;
  const places: [number, number][] = [];
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
    const start = at + prefix.length;
    const end = start + exact.length;
    if (isBorder(text, start) && isBorder(text, end)) places.push([start, end]);
  }
  return places;
}

function oneOrSeveral(
  places: readonly (readonly [number, number])[],
  one: QuoteLocation,
): QuoteLocation {
  return places.length === 1 ? one : { state: 'ambiguous', places: places.slice(0, 20) };
}

function sameLocation(a: QuoteLocation, b: QuoteLocation): boolean {
  return (
    a.state === b.state &&
    JSON.stringify(a.at) === JSON.stringify(b.at) &&
    JSON.stringify(a.places) === JSON.stringify(b.places)
  );
}

/** Whole letters only: who cuts a letter in two has changed it. */
function isBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return !/^[\uDC00-\uDFFF]/.test(text.slice(at)) && !/^\p{M}/u.test(text.slice(at, at + 2));
}

function cutQuote(random: SeededRandom, from: Ground): Cut {
  const { text } = from;
  for (;;) {
    const start = random.below(text.length);
    const end = Math.min(text.length, start + 1 + random.below(LONGEST));
    const exact = text.slice(start, end);
    // Nothing but white space, soft hyphens or half a letter is no quote.
    if (/^[\s\u00AD]*$/.test(exact) || !isBorder(text, start) || !isBorder(text, end)) continue;
    let before = Math.max(0, start - CONTEXT);
    while (!isBorder(text, before)) before--;
    let after = Math.min(text.length, end + CONTEXT);
    while (!isBorder(text, after)) after++;
    const context = { prefix: text.slice(before, start), suffix: text.slice(end, after) };
    return { ground: from, start, end, exact, ...context };
  }
}

function pickLetter(random: SeededRandom, text: string): number {
  for (;;) {
    const at = random.below(text.length);
    if (/[A-Za-z]/.test(text[at] ?? '') && isBorder(text, at + 1)) return at;
  }
}

type Edit = (words: string, random: SeededRandom) => string | null;

const NEGATIONS = [
  'not',
  'no',
  'never',
  'without',
  'nicht',
  'pas',
  'não',
  'nunca',
  'nie',
  'не',
  'değil',
  'لا',
  '不',
  'ない',
];

const EDITS: readonly (readonly [string, Edit])[] = [
  ['a word dropped', (words, random) => editWords(words, random, () => [])],
  [
    'a word added',
    (words, random) =>
      editWords(words, random, (word) => [word, random.pick(['very', 'all', 'peace', 'не', 'لا'])]),
  ],
  [
    'a not inserted',
    (words, random) => editWords(words, random, (word) => [random.pick(NEGATIONS), word]),
  ],
  ['a never for a word', (words, random) => editWords(words, random, () => ['never'])],
  [
    'two words swapped',
    (words, random) =>
      editWords(words, random, (word, next) => (next === null ? null : [next, word])),
  ],
  [
    'a digit changed',
    (words) =>
      /\d/.test(words) ? words.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : null,
  ],
  [
    'a letter changed',
    (words, random) => {
      const at = random.below(words.length);
      const letter = words[at] ?? '';
      return /[a-z]/.test(letter)
        ? words.slice(0, at) + (letter === 'z' ? 'y' : 'z') + words.slice(at + 1)
        : null;
    },
  ],
  [
    'another case',
    (words, random) => {
      const at = random.below(words.length);
      const letter = words[at] ?? '';
      const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
      return /[A-Za-z]/.test(letter) ? words.slice(0, at) + other + words.slice(at + 1) : null;
    },
  ],
  [
    'a letter of another alphabet',
    (words) => (words.includes('o') ? words.replace('o', 'о') : null),
  ],
];

/** Changes one word; `null` where that is not possible. White space stays as it is. */
function editWords(
  words: string,
  random: SeededRandom,
  change: (word: string, next: string | null) => readonly string[] | null,
): string | null {
  // Words and what is between them take turns.
  const parts = words.split(/(\s+)/);
  const at = 2 * random.below((parts.length + 1) / 2);
  const word = parts[at] ?? '';
  const next = parts[at + 2] ?? null;
  if (word === '' || next === '') return null;
  const changed = change(word, next);
  if (changed === null) return null;
  const swaps = changed.length === 2 && changed[0] === next && changed[1] === word;
  const before = parts.slice(0, at);
  if (swaps) return [...before, next, parts[at + 1], word, ...parts.slice(at + 3)].join('');
  if (changed.length === 0) return [...before, ...parts.slice(at + 2)].join('') || null;
  return [...before, changed.join(' '), ...parts.slice(at + 1)].join('');
}

const RETYPE: readonly ((text: string, random: SeededRandom) => string)[] = [
  (text) => text.replace(/[“”«»「」]/g, '"').replace(/[‘’]/g, "'"),
  (text) => text.replace(/"/g, '“').replace(/'/g, '’').replace(/“/g, '«'),
  (text, random) => text.replace(/[-–—]/g, () => random.pick([...'-‐‑–—−'])),
  (text) => (text.includes('…') ? text.replaceAll('…', '...') : text),
  (text, random) => text.replace(/ /g, () => random.pick([' ', '\u00A0', '  ', '\n', '\u3000'])),
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/\s+/g, ' '),
  (text, random) =>
    text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (random.below(9) === 0 ? '\u00AD' : '')),
  (text) => text.replaceAll('\u00AD', ''),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFC'),
];

function retype(text: string, random: SeededRandom): string {
  const times = 1 + random.below(3);
  return Array.from({ length: times }, () => random.pick(RETYPE)).reduce(
    (words, change) => change(words, random),
    text,
  );
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function note(what: string, seed: number, runs: number, counts: ReadonlyMap<string, number>): void {
  const parts = Array.from(counts, ([name, times]) => `  ${times} ${name}`).sort();
  report.push(`${what}, seed ${seed}: ${runs} in ${grounds.length} texts`, ...parts);
}

function describeCut({ ground: { name }, start, end, exact }: Cut): string {
  return `${name} [${start}, ${end}] ${JSON.stringify(exact)}`;
}
