// Does `mend` put quotes where they stand, and keep its hands off everything else?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { memoryEffects } from '../support/memory-effects.ts';
import { sampleDataset, sampleWith } from '../support/sample-dataset.ts';
import { seededRandom } from '../support/seeded-random.ts';

const TEXT: string = sampleDataset()['articles'][0].text;

type Change = Parameters<typeof sampleWith>[0];

async function mend(files: Record<string, string>, ...args: string[]) {
  const effects = memoryEffects(files);
  const code = await run(['mend', 'a.json', ...args], effects);
  return { code, ...effects.printed, now: effects.textOf('a.json') };
}

async function statesOf(dataset: string, files: Record<string, string> = {}, ...args: string[]) {
  const effects = memoryEffects({ ...files, 'a.json': dataset });
  await run(['check', 'a.json', '--json', ...args], effects);
  const [{ quotes, issues }] = JSON.parse(effects.printed.out).datasets;
  return {
    states: quotes.map(({ state }: { state: string }) => state),
    codes: issues.map(({ code }: { code: string }) => code),
  };
}

const written = (change: Change) => JSON.stringify(sampleWith(change), null, 2);
const firstQuote = (d: ReturnType<typeof sampleDataset>) => d['stances'][0].evidence[0];

const moved = written((d) => Object.assign(firstQuote(d), { start: 20, end: 50 }));
const retyped = written((d) => {
  d['articles'][0].text = TEXT.replace('reject the dam on', 'reject the\u00A0dam\u2026 on');
  d['articles'][0].length += 1;
  d['stances'][0].evidence.length = 1;
  Object.assign(firstQuote(d), {
    exact: 'We reject the dam... on the Tann,',
    prefix: 'Caldor rejects the dam "',
    suffix: '" the Caldor',
    start: 24,
    end: 57,
  });
  d['stances'][1].evidence = [{ record: 'EVENTS:78' }];
});

describe('a moved quote', () => {
  test('is shown where it stands now; nothing is written', async () => {
    const { code, out, err, now } = await mend({ 'a.json': moved });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(now).toBe(moved);
    expect(out.split('\n')).toEqual([
      '--- a.json',
      '+++ a.json, mended',
      '@@ mfa-condemns-dam, evidence 1 in courier-1: moved @@',
      '   "exact": "We reject the dam on the Tann,"',
      '-  "start": 20, "end": 50',
      '+  "start": 24, "end": 54',
      'dam-dispute: 1 quote to mend. Nothing was written; --write does it',
      '',
    ]);
  });

  test('is written with --write, and nothing else in the file changes', async () => {
    const { code, out, now } = await mend({ 'a.json': moved }, '--write');
    expect(code).toBe(0);
    expect(out).toContain('dam-dispute: 1 quote mended in a.json\n');
    expect(now).toBe(JSON.stringify(sampleDataset(), null, 2));
    expect(await statesOf(now)).toEqual({ states: ['exact', 'exact', 'exact'], codes: [] });
  });

  test('mended twice is mended once', async () => {
    const { now } = await mend({ 'a.json': moved }, '--write');
    const again = await mend({ 'a.json': now }, '--write');
    expect(again).toEqual({ code: 0, out: 'dam-dispute: nothing to mend\n', err: '', now });
  });

  test('stands in the text of --text', async () => {
    const dataset = written((d) => delete d['articles'][0].text);
    const files = { 'a.json': dataset, 't/courier-1.txt': `New: ${TEXT}` };
    const { now, out } = await mend(files, '--text', 't', '--write');
    expect(out).toContain('2 quotes mended');
    expect((await statesOf(now, files, '--text', 't')).states).toEqual(['exact', 'exact', 'exact']);
  });
});

describe('a quote typed differently', () => {
  test('is written as it stands in the text, with its context and offsets', async () => {
    const { code, out, now } = await mend({ 'a.json': retyped }, '--write');
    expect(code).toBe(0);
    expect(out).toContain('normalised (quotation marks, ellipses, white space)');
    expect(out).toContain('-  "prefix": "Caldor rejects the dam ""\n');
    expect(out).toContain('+  "prefix": "Caldor rejects the dam\\n“"\n');
    expect(firstQuote(JSON.parse(now))).toMatchObject({
      exact: 'We reject the\u00A0dam\u2026 on the Tann,',
      prefix: 'Caldor rejects the dam\n“',
      suffix: '” the Caldor',
      start: 24,
      end: 55,
    });
    expect(await statesOf(now)).toEqual({ states: ['exact'], codes: [] });
    expect((await mend({ 'a.json': now }, '--write')).now).toBe(now);
  });

  test('without offsets gets none', async () => {
    const dataset = JSON.parse(retyped);
    delete firstQuote(dataset).start;
    delete firstQuote(dataset).end;
    const { now } = await mend({ 'a.json': JSON.stringify(dataset) }, '--write');
    expect(firstQuote(JSON.parse(now))).not.toHaveProperty('start');
    expect((await statesOf(now)).states).toEqual(['exact']);
  });

  test('whose context stands elsewhere is for a person to decide', async () => {
    const given = written((d) => {
      const exact = '"We reject the dam';
      Object.assign(firstQuote(d), { exact, prefix: 'Merrow said: ', start: 23, end: 41 });
    });
    const { out, now } = await mend({ 'a.json': given }, '--write');
    expect(now).toBe(given);
    expect(out).toContain('left alone: mfa-condemns-dam, evidence 1: normalised; its prefix');
  });
});

test.each<[string, string, string]>([
  ['ambiguous', 'Caldor', 'the words stand in several places'],
  ['missing', 'We accept the dam', 'the words do not stand in the text'],
])('an %s quote is left alone, with exit 1; others are mended', async (state, exact, reason) => {
  const dataset = written((d) => {
    Object.assign(firstQuote(d), { start: 20, end: 50 });
    Object.assign(d['stances'][1].evidence[0], { exact });
  });
  const { code, out, now } = await mend({ 'a.json': dataset }, '--write');
  expect(code).toBe(1);
  expect(out).toContain(`left alone: merrow-demands-talks, evidence 1: ${state}; ${reason}\n`);
  expect(out).toContain('1 quote mended in a.json; 1 left alone\n');
  expect(JSON.parse(now).stances[1]).toEqual(JSON.parse(dataset).stances[1]);
});

describe('the fictional crisis with every quote damaged', () => {
  const FOLDER = join(import.meta.dirname, '../../data/strait-of-amaranth');
  const shipped = readFileSync(join(FOLDER, 'dataset.json'), 'utf8');
  const texts = Object.fromEntries(
    readdirSync(join(FOLDER, 'articles')).map((name) => {
      return [`articles/${name}`, readFileSync(join(FOLDER, 'articles', name), 'utf8')];
    }),
  );

  test.each([11, 12, 13])(
    'is mended to where every quote is exact, and once is enough (seed %i)',
    async (seed) => {
      const random = seededRandom(seed);
      const dataset = JSON.parse(shipped);
      for (const { evidence } of dataset.stances)
        for (const quote of evidence) {
          if (quote.exact === undefined) continue;
          if (random.below(2) === 0) {
            // Where the context stays, the words are found again from any offset.
            quote.start = random.below(2000);
            quote.end = quote.start + quote.exact.length;
          }
          const retype = random.pick(RETYPE);
          for (const property of ['exact', 'prefix', 'suffix'])
            if (quote[property] !== undefined) quote[property] = retype(quote[property]);
          if (quote.start !== undefined) quote.end = quote.start + quote.exact.length;
        }
      const damaged = JSON.stringify(dataset, null, 2);
      const before = await statesOf(damaged, texts);
      const { out, now } = await mend({ ...texts, 'a.json': damaged }, '--write');
      const after = await statesOf(now, texts);
      const found = (states: string[]) => states.filter((state) => /moved|normalised/.test(state));
      expect(found(before.states).length).toBeGreaterThan(100);
      expect(out).not.toContain('left alone');
      expect(new Set(after.states)).toEqual(new Set(['exact']));
      expect((await mend({ ...texts, 'a.json': now }, '--write')).now).toBe(now);
      expect(after.codes.filter((code: string) => code.startsWith('W-QUOTE-'))).toEqual([]);
    },
  );
});

const RETYPE: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (words) => words.replace(/[–—-]/g, '−'),
  (words) => words.replaceAll(' ', '\u00A0'),
  (words) => words.replace(/\s+/g, ' \n'),
  (words) => words.replace(/(?<=\p{L}{3})(?=\p{L}{3})/u, '\u00AD'),
  (words) => words.normalize('NFD'),
];

describe('the fictional crisis with the line ends of Windows in its articles', () => {
  const FOLDER = join(import.meta.dirname, '../../data/strait-of-amaranth');
  const shipped = readFileSync(join(FOLDER, 'dataset.json'), 'utf8');
  const windows = (below: string) =>
    Object.fromEntries(
      readdirSync(join(FOLDER, 'articles')).map((name) => {
        const text = readFileSync(join(FOLDER, 'articles', name), 'utf8');
        return [`${below}/${name}`, text.replaceAll('\n', '\r\n')];
      }),
    );

  test('has nothing to mend', async () => {
    const { out, now } = await mend({ ...windows('articles'), 'a.json': shipped }, '--write');
    expect(out).toMatch(/: nothing to mend\n$/);
    expect(now).toBe(shipped);
  });

  test('is checked as the texts that were coded, from a folder too', async () => {
    const { states, codes } = await statesOf(shipped, windows('t'), '--text', 't');
    expect(new Set(states)).toEqual(new Set(['exact']));
    expect(codes).toEqual([]);
  });

  test('without digests in the data the length tells it', async () => {
    const bare = JSON.parse(shipped);
    for (const article of bare.articles) delete article.sha256;
    const dataset = JSON.stringify(bare);
    const { out } = await mend({ ...windows('articles'), 'a.json': dataset });
    expect(out).toMatch(/: nothing to mend\n$/);
  });
});

describe('the file stays as its author typed it', () => {
  test.each<[string, (file: string) => string]>([
    ['tabs', () => JSON.stringify(JSON.parse(moved), null, '\t')],
    ['one line', () => JSON.stringify(JSON.parse(moved))],
    ['Windows line ends', (file) => file.replaceAll('\n', '\r\n')],
    ['a byte order mark', (file) => `\uFEFF${file}`],
    [
      'unknown properties',
      (file) => file.replace('"start": 20', '"colour": "teal",\n "start": 20'),
    ],
    ['a line at the end', (file) => `${file}\n`],
    ['numbers and keys of its own', (file) => file.replace('"id"', '"size": 1.50e1,\n"id"')],
  ])('with %s', async (_, change) => {
    const given = change(moved);
    const { now } = await mend({ 'a.json': given }, '--write');
    expect(now).toBe(given.replace(/20(?=,\s*"end")/, '24').replace(/50(?=,\s*"voice")/, '54'));
    expect(now).not.toBe(given);
  });

  test('with all foreign letters escaped', async () => {
    const escaped = retyped.replace(/[^\0-\x7F]/g, (letter) => {
      return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
    const { now } = await mend({ 'a.json': escaped }, '--write');
    expect(now).toContain('We reject the\\u00a0dam\\u2026 on the Tann,');
    expect(now).toMatch(/^[\0-\x7F]*$/);
  });

  test('and equal copies of a stance stay equal', async () => {
    const dataset = JSON.parse(moved);
    dataset.stances.push(structuredClone(dataset.stances[0]));
    const { now } = await mend({ 'a.json': JSON.stringify(dataset) }, '--write');
    const [first, , , , last] = JSON.parse(now).stances;
    expect(first.evidence[0].start).toBe(24);
    expect(last).toEqual(first);
  });
});

describe('nothing is written', () => {
  test('of a dataset that does not read', async () => {
    const cut = moved.slice(0, 500);
    const { code, out, err, now } = await mend({ 'a.json': cut }, '--write');
    expect({ code, out, now }).toEqual({ code: 1, out: '', now: cut });
    expect(err).toContain('E-JSON-CUT');
  });

  test('without any text', async () => {
    const dataset = written((d) => delete d['articles'][0].text);
    const { code, err } = await mend({ 'a.json': dataset }, '--write');
    expect(code).toBe(2);
    expect(err).toContain('name a folder with --text');
  });

  test('by a text other than the one that the dataset carries', async () => {
    const given = written(() => undefined);
    const files = { 'a.json': given, 't/courier-1.txt': `New: ${TEXT}` };
    const { out, now } = await mend(files, '--text', 't', '--write');
    expect(now).toBe(given);
    expect(out).toContain('moved; the dataset has another text of this article inside');
  });

  test('where the file cannot be written: exit 2, one line', async () => {
    const effects = memoryEffects({ 'a.json': moved });
    const code = await run(['mend', 'a.json', '--write'], {
      ...effects,
      replaceFile: () => Promise.reject(new Error('EROFS: read-only file system')),
    });
    expect(code).toBe(2);
    expect(effects.printed.err).toMatch(/^demarche: a.json cannot be written \(EROFS.*\n$/);
    expect(effects.printed.out).toBe('');
  });
});

test('a text other than the one coded is named, because offsets of headings hang on it too', async () => {
  const dataset = written((d) => {
    delete d['articles'][0].text;
    d['articles'][0].sha256 = '0'.repeat(64);
  });
  const files = { 'a.json': dataset, 't/courier-1.txt': `New: ${TEXT}` };
  const { out, err } = await mend(files, '--text', 't');
  expect(out).toContain('The text of "courier-1" is not the one that the dataset was made from');
  expect(err).toContain('"check" names what is wrong');
});

test('--json prints before and after, and what is left alone', async () => {
  const dataset = written((d) => {
    Object.assign(firstQuote(d), { start: 20, end: 50 });
    Object.assign(d['stances'][1].evidence[0], { exact: 'Caldor' });
  });
  const { out } = await mend({ 'a.json': dataset }, '--json');
  expect(JSON.parse(out)).toEqual({
    dataset: 'dam-dispute',
    file: 'a.json',
    written: false,
    mended: [
      {
        stance: 'mfa-condemns-dam',
        evidence: 0,
        article: 'courier-1',
        state: 'moved',
        at: [24, 54],
        before: {
          exact: 'We reject the dam on the Tann,',
          prefix: '“',
          suffix: '”',
          start: 20,
          end: 50,
        },
        after: {
          exact: 'We reject the dam on the Tann,',
          prefix: '“',
          suffix: '”',
          start: 24,
          end: 54,
        },
      },
    ],
    leftAlone: [
      {
        stance: 'merrow-demands-talks',
        evidence: 0,
        article: 'courier-1',
        state: 'ambiguous',
        places: expect.any(Array),
        reason: 'the words stand in several places',
      },
    ],
  });
});
