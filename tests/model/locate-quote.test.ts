// Is a quote found where it stands, and only there?
import { describe, expect, test } from 'vitest';
import { explainMissing } from '../../src/model/explain-missing.ts';
import { locateQuote, prepareText } from '../../src/model/locate-quote.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

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
      'it agrees up to character 8; then the quote has "support the dam" where the text has "not support the dam on the Tann. Аrland …"',
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

  test('are all there', () => {
    expect(traps.length).toBe(34);
  });

  test.each(traps.map((trap) => [trap.id, trap.why, trap] as const))('%s: %s', (_, __, trap) => {
    const { state, at, folding } = locateQuote(trap.article, { exact: trap.quote });
    expect(state).toBe(trap.expect === 'refuse' ? 'missing' : trap.expect);
    if (state === 'exact') expect(trap.article.slice(...(at ?? []))).toBe(trap.quote);
    if (state === 'normalised') expect(folding).not.toEqual([]);
  });
});

describe.skipIf(!hasShared)('the Unicode normalisation test', () => {
  test('any spelling of a letter is found as any other, at its own offsets', () => {
    const lines = readShared('corpora/unicode-normalization/NormalizationTest.txt').split('\n');
    let checked = 0;
    const wrong: string[] = [];
    for (const line of lines) {
      if (!/^[0-9A-F]/.test(line)) continue;
      const [source = '', composed = '', decomposed = ''] = line
        .split(';')
        .slice(0, 3)
        .map(fromHex);
      for (const exact of [composed, decomposed]) {
        const { state, at } = locateQuote(`the ${source} stays`, { exact: `the ${exact} stays` });
        // A few letters are foldable as spaces or dashes too; found they must be all the same.
        const found = state === (exact === source ? 'exact' : 'normalised');
        if (!found || at?.[0] !== 0 || at[1] !== source.length + 10) wrong.push(line);
        checked++;
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(30_000);
  });
});

function fromHex(field: string): string {
  return String.fromCodePoint(
    ...field
      .trim()
      .split(' ')
      .map((code) => Number.parseInt(code, 16)),
  );
}
