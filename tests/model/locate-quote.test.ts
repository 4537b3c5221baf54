// Is a quote found where it stands, and only there?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainMissing } from '../../src/model/explain-missing.ts';
import { locateInPrepared, locateQuote, prepareText } from '../../src/model/locate-quote.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

const INVENTED =
  'Caldor’s prime minister rejected the dam.\r\n“We will not accept 12 gates on the Tann — not now,” she said.\r\nThe Zo\u0308llner bridge… stays “open”. 😀 Merrow’s envoy will not accept the plan.\nThe well\u00ADknown ferry “Na\u0308he” left; 3–4 boats followed.';
const TEXTS = [INVENTED, ...(hasShared ? [readShared('seed/article.txt')] : [])];

describe('states', () => {
  const text =
    'We support the dam. They say: “We support the dam”, and again: “We support the dam”.';

  test('words at their offsets are exact', () => {
    expect(locateQuote(text, { exact: 'support', start: 3, end: 10 })).toEqual({
      state: 'exact',
      at: [3, 10],
    });
  });

  test('words without offsets that stand once are exact', () => {
    expect(locateQuote(text, { exact: 'They say' })).toEqual({ state: 'exact', at: [20, 28] });
  });

  test('words at wrong offsets that stand once are moved', () => {
    expect(locateQuote(text, { exact: 'They say', start: 3, end: 11 })).toEqual({
      state: 'moved',
      at: [20, 28],
    });
  });

  test('context tells one of several places', () => {
    const quote = { exact: 'We support the dam', prefix: 'again: “', start: 0, end: 5 };
    expect(locateQuote(text, quote)).toEqual({ state: 'moved', at: [64, 82] });
  });

  test('several places are all named', () => {
    expect(locateQuote(text, { exact: 'We support' })).toEqual({
      state: 'ambiguous',
      places: [
        [0, 10],
        [31, 41],
        [64, 74],
      ],
    });
  });

  test('places that overlap are several', () => {
    expect(locateQuote('aaa', { exact: 'aa' }).state).toBe('ambiguous');
  });

  test('words whose context stands nowhere are missing, and it is said where the words are', () => {
    const quote = { exact: 'They say', prefix: 'Nobody. ' };
    expect(locateQuote(text, quote)).toEqual({ state: 'missing' });
    expect(explainMissing(prepareText(text), quote)).toContain('the words stand at 20');
  });

  test('offsets count as written even when the context was typed differently', () => {
    const quote = { exact: 'We support the dam', prefix: 'say: "', suffix: '",' };
    expect(locateQuote(text, quote)).toEqual({
      state: 'normalised',
      folding: ['quotation marks'],
      at: [31, 49],
    });
  });

  test('half a letter is no place: neither half an emoji nor a letter without its accent', () => {
    expect(locateQuote('cafe\u0301 closed', { exact: 'cafe' }).state).toBe('missing');
    expect(locateQuote('a😀b', { exact: 'a\ud83d' }).state).toBe('missing');
    expect(locateQuote('the cafe\u0301 and the cafe', { exact: 'cafe' })).toEqual({
      state: 'exact',
      at: [18, 22],
    });
  });
});

describe('why a quote is missing', () => {
  const prepared = prepareText('We will not support the dam on the Tann. Аrland is ready.');

  test('the first words that differ are shown', () => {
    expect(explainMissing(prepared, { exact: 'We will support the dam' })).toBe(
      'it agrees up to character 8; then the quote has "support the dam" where the text has "not support the dam on the Tann. Аrland "',
    );
  });

  test('letters of another alphabet are named', () => {
    expect(explainMissing(prepared, { exact: 'on the Tann. Arland is ready.' })).toContain(
      'letters of another alphabet',
    );
  });

  test('words of another article have not even a beginning there', () => {
    expect(explainMissing(prepared, { exact: 'Nothing of the kind' })).toContain('not even');
  });
});

describe.skipIf(!hasShared)('the traps', () => {
  interface Trap {
    readonly id: string;
    readonly article: string;
    readonly quote: string;
    readonly expect: 'exact' | 'normalised' | 'ambiguous' | 'refuse';
    readonly why: string;
  }
  const traps: readonly Trap[] = hasShared ? JSON.parse(readShared('cases/quote-traps.json')) : [];

  test.each(traps.map((trap) => [trap.id, trap.why, trap] as const))('%s: %s', (_, __, trap) => {
    const { state, at, folding } = locateQuote(trap.article, { exact: trap.quote });
    expect(state).toBe(trap.expect === 'refuse' ? 'missing' : trap.expect);
    if (state === 'exact') expect(trap.article.slice(...(at ?? []))).toBe(trap.quote);
    if (state === 'normalised') expect(folding).not.toEqual([]);
  });
});

describe.each(TEXTS.map((text) => [text.slice(0, 20), text]))('in the text "%s…"', (_, text) => {
  const prepared = prepareText(text);
  const collapsed = collapse(text);
  // As long as quotes are, and longer.
  const span = fc
    .tuple(fc.nat(text.length), fc.integer({ min: 1, max: 400 }))
    .map(([from, length]) => [from, Math.min(text.length, from + length)] as const)
    .filter(([from, to]) => text.slice(from, to).trim() !== '');
  /** Whole letters only: who cuts a letter in two has changed it. */
  const cut = span.filter(([from, to]) => !cutsLetter(text, from) && !cutsLetter(text, to));

  test('every substring is exact at its offsets', () => {
    fc.assert(
      fc.property(span, ([start, end]) => {
        const exact = text.slice(start, end);
        expect(locateQuote(text, { exact, start, end })).toEqual({
          state: 'exact',
          at: [start, end],
        });
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  test('every substring is found without offsets, or in several places of which it is one', () => {
    fc.assert(
      fc.property(cut, ([start, end]) => {
        const exact = text.slice(start, end);
        const { state, at, places = [] } = locateInPrepared(prepared, { exact });
        const found = at === undefined ? places : [at];
        expect(found.every(([from, to]) => text.slice(from, to) === exact)).toBe(true);
        expect(state).toBe(countPlaces(text, exact) === 1 ? 'exact' : 'ambiguous');
        if (places.length < 20) expect(found).toContainEqual([start, end]);
      }),
      { seed: 2, numRuns: 5000 },
    );
  });

  test('words typed differently are found, and the offsets are those of the original', () => {
    const longer = cut.filter(([from, to]) => to - from >= 30);
    fc.assert(
      fc.property(longer, fc.integer({ min: 1, max: 63 }), ([start, end], choice) => {
        const exact = retype(text.slice(start, end), choice);
        const { state, at, places } = locateInPrepared(prepared, { exact });
        if (exact === text.slice(start, end)) return;
        expect(state === 'ambiguous' ? places : [at]).toContainEqual(trimmed(text, start, end, at));
        if (state !== 'ambiguous') expect(state).toBe('normalised');
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  test('a changed meaning is never found', () => {
    const words = cut.filter(([from, to]) => to - from >= 25);
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), ([start, to], which, where) => {
        const exact = text.slice(start, to);
        const edit = EDITS[which % EDITS.length];
        const changed = edit?.(exact, where) ?? exact;
        // An edit may hit upon words that do stand there; then finding them is right.
        if (collapsed.includes(collapse(changed))) return;
        expect(locateInPrepared(prepared, { exact: changed }).state).toBe('missing');
        const end = start + changed.length;
        expect(locateInPrepared(prepared, { exact: changed, start, end }).state).toBe('missing');
      }),
      { seed: 4, numRuns: 5000 },
    );
  });
});

describe.skipIf(!hasShared)('the Unicode normalisation test', () => {
  test('any spelling of a letter is found as any other, at its own offsets', () => {
    const lines = readShared('corpora/unicode-normalization/NormalizationTest.txt').split('\n');
    let checked = 0;
    for (const line of lines) {
      if (!/^[0-9A-F]/.test(line)) continue;
      const [source = '', composed = '', decomposed = ''] = line
        .split(';')
        .slice(0, 3)
        .map(fromHex);
      for (const exact of [composed, decomposed]) {
        const { state, at } = locateQuote(`the ${source} stays`, { exact: `the ${exact} stays` });
        // A few letters are foldable as spaces or dashes too; found they must be all the same.
        expect(state, line).toBe(exact === source ? 'exact' : 'normalised');
        expect(at, line).toEqual([0, source.length + 10]);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(30_000);
  });
});

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function fromHex(field: string): string {
  return String.fromCodePoint(
    ...field
      .trim()
      .split(' ')
      .map((code) => Number.parseInt(code, 16)),
  );
}

function cutsLetter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before >= 0xd800 && before <= 0xdbff && at < text.length) return true;
  return /^\p{M}/u.test(text.slice(at, at + 2));
}

function countPlaces(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (!cutsLetter(text, at) && !cutsLetter(text, at + words.length)) count++;
  return count;
}

const RETYPE: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (text) => text.replace(/[–—]/g, '-'),
  (text) => text.replaceAll('…', '...'),
  (text) => text.replace(/ (?=\S)/g, '\u00A0').replace(/\r?\n/g, ' '),
  (text) => text.replace(/(?<=[a-z])(?=[a-z])/, '\u00AD'),
  (text) => text.normalize('NFD'),
];

function retype(text: string, choice: number): string {
  return RETYPE.reduce((words, change, bit) => (choice & (1 << bit) ? change(words) : words), text);
}

/** A run of white space is one, so a border that lies inside a run may be found at the run's end. */
function trimmed(text: string, start: number, end: number, at: unknown): readonly number[] {
  const [from = start, to = end] = Array.isArray(at) ? (at as number[]) : [];
  const sameStart = /^[\s\u00AD]*$/.test(text.slice(Math.min(from, start), Math.max(from, start)));
  const sameEnd = /^[\s\u00AD]*$/.test(text.slice(Math.min(to, end), Math.max(to, end)));
  return [sameStart ? from : start, sameEnd ? to : end];
}

const EDITS: readonly ((words: string, where: number) => string)[] = [
  (words) => words.replace(' not ', ' '),
  (words, where) => insertWord(words, 'not', where),
  (words, where) => insertWord(words, 'never', where),
  (words) => words.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  (words) => words.replace(/\p{Lu}/u, (letter) => letter.toLowerCase()),
  (words) => words.normalize('NFD').replace(/\p{M}/u, ''),
  (words, where) => swapWords(words, where),
  (words, where) => dropWord(words, where),
  (words) => words.replace('o', 'о'),
];

function insertWord(words: string, word: string, where: number): string {
  const parts = words.split(' ');
  const at = 1 + (where % Math.max(1, parts.length - 1));
  return [...parts.slice(0, at), word, ...parts.slice(at)].join(' ');
}

function dropWord(words: string, where: number): string {
  const parts = words.split(' ');
  const inner = 1 + (where % Math.max(1, parts.length - 2));
  return parts.length < 3 ? words : parts.filter((_, index) => index !== inner).join(' ');
}

function swapWords(words: string, where: number): string {
  const parts = words.split(' ');
  const at = where % Math.max(1, parts.length - 1);
  return [...parts.slice(0, at), parts[at + 1] ?? '', parts[at] ?? '', ...parts.slice(at + 2)].join(
    ' ',
  );
}
