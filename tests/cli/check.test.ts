// Does `check` judge a dataset as its reader needs it judged?
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { memoryEffects } from '../support/memory-effects.ts';
import { sampleDataset, sampleWith } from '../support/sample-dataset.ts';

const TEXT: string = sampleDataset()['articles'][0].text;
const DIGEST = createHash('sha256').update(TEXT).digest('hex');

type Change = Parameters<typeof sampleWith>[0];

/** The sample with its text taken out. */
function withoutText(change: Change = () => undefined): string {
  return JSON.stringify(
    sampleWith((d) => {
      delete d['articles'][0].text;
      d['articles'][0].sha256 = DIGEST;
      change(d);
    }),
  );
}

async function check(files: Record<string, string | Uint8Array>, ...args: string[]) {
  const effects = memoryEffects(files);
  const code = await run(['check', ...args], effects);
  return { code, ...effects.printed };
}

async function checkJson(files: Record<string, string | Uint8Array>, ...args: string[]) {
  const { code, out, err } = await check(files, '--json', ...args);
  expect(err).toBe('');
  return { code, datasets: JSON.parse(out).datasets };
}

test('a sound dataset with its text inside: a line for the article, one for the dataset, exit 0', async () => {
  expect(await check({ 'a.json': JSON.stringify(sampleDataset()) }, 'a.json')).toEqual({
    code: 0,
    err: '',
    out: 'courier-1: 3 quotes: 3 exact · inside the dataset\ndam-dispute: 5 actors, 3 articles, 4 stances, 3 ties, 3 quotes: 3 exact · 0 errors, 0 warnings\n',
  });
});

test('a folder stands for the dataset in it', async () => {
  const { code, out } = await check(
    { 'd/x/dataset.json': JSON.stringify(sampleDataset()) },
    'd/x/',
  );
  expect(code).toBe(0);
  expect(out).toContain('dam-dispute');
});

test('what --json prints has the promised shape', async () => {
  const text = JSON.stringify(sampleWith((d) => (d['stances'][0].evidence[0].start = 23)));
  const broken = text.replace('"end":54', '"end":53');
  const { code, datasets } = await checkJson({ 'a.json': broken }, 'a.json');
  expect(code).toBe(0);
  expect(datasets).toEqual([
    {
      file: 'a.json',
      id: 'dam-dispute',
      ok: true,
      counts: { actors: 5, articles: 3, stances: 4, ties: 3, evidence: 4 },
      issues: [
        {
          code: 'W-QUOTE-MOVED',
          severity: 'warning',
          path: 'stances[0].evidence[0].exact',
          record: 'mfa-condemns-dam',
          message: expect.any(String),
          cure: expect.any(String),
          line: 1,
          column: expect.any(Number),
        },
      ],
      quotes: [
        {
          stance: 'mfa-condemns-dam',
          evidence: 0,
          article: 'courier-1',
          state: 'moved',
          at: [24, 54],
        },
        {
          stance: 'mfa-condemns-dam',
          evidence: 1,
          article: 'courier-1',
          state: 'exact',
          at: [0, 22],
        },
        {
          stance: 'merrow-demands-talks',
          evidence: 0,
          article: 'courier-1',
          state: 'exact',
          at: [100, 140],
        },
      ],
    },
  ]);
});

test.each(['W', 'e', ','])(
  'one changed letter ("%s") of a quote: exit 1, and the quote is named',
  async (letter) => {
    const text = withoutText((d) => {
      const quote = d['stances'][0].evidence[0];
      quote.exact = quote.exact.replace(letter, 'x');
    });
    const { code, out } = await check(
      { 'a.json': text, 't/courier-1.txt': TEXT },
      'a.json',
      '--text',
      't',
    );
    expect(code).toBe(1);
    expect(out).toMatch(/E-QUOTE-MISSING stances\[0\] "mfa-condemns-dam".*reject the dam/);
  },
);

test('quotes of a withdrawn stance are not counted, and one that stands nowhere is no error', async () => {
  const text = JSON.stringify(
    sampleWith((d) => {
      const [quote] = d['stances'][0].evidence;
      d['stances'][3].evidence = [quote, { ...quote, exact: quote.exact.replace('e', 'x') }];
    }),
  );
  const { code, out } = await check({ 'a.json': text }, 'a.json');
  expect(code).toBe(0);
  expect(out).toMatch(/^courier-1: 3 quotes: 3 exact · /);
  expect(out).toMatch(
    /missing · withdrawn-one, evidence 2 · withdrawn, not counted\n {4}W-QUOTE-WITHDRAWN/,
  );
  expect(out).toMatch(/4 stances, 3 ties, 3 quotes: 3 exact · 0 errors, 1 warning\n$/);
  const { datasets } = await checkJson({ 'a.json': text }, 'a.json');
  expect(datasets).toMatchObject([{ ok: true, counts: { evidence: 4 } }]);
  expect(datasets[0].quotes.slice(3)).toMatchObject([{ withdrawn: true }, { withdrawn: true }]);
});

describe('texts are found', () => {
  const found = async (files: Record<string, string>, dataset = withoutText()) => {
    const given = { 'd/a.json': dataset, ...files };
    const { datasets } = await checkJson(
      given,
      'd/a.json',
      ...('t/x.txt' in given || Object.keys(files).some((path) => path.startsWith('t/'))
        ? ['--text', 't']
        : []),
    );
    return {
      states: [...new Set(datasets[0].quotes.map((quote: { state: string }) => quote.state))],
      codes: datasets[0].issues.map((issue: { code: string }) => issue.code),
    };
  };

  test('nowhere: the quotes are unchecked, which is no fault', async () => {
    expect(await found({})).toEqual({ states: ['unchecked'], codes: [] });
  });

  test('by digest, whatever the file is called and however deep it lies', async () => {
    expect(await found({ 't/x/y.txt': TEXT, 't/other.txt': 'other' })).toEqual({
      states: ['exact'],
      codes: [],
    });
  });

  test('by the id of the article', async () => {
    const files = { 't/courier-1.txt': `${TEXT} More.`, 't/other.txt': 'other' };
    expect(await found(files)).toEqual({ states: ['exact'], codes: ['E-TEXT-DIFFERS'] });
  });

  test('by the name of its text file', async () => {
    const dataset = withoutText((d) => (d['articles'][0].textFile = 'texts/dam.txt'));
    const files = { 't/dam.txt': `${TEXT} More.`, 't/other.txt': 'other' };
    expect(await found(files, dataset)).toEqual({ states: ['exact'], codes: ['E-TEXT-DIFFERS'] });
  });

  test('as the only text for the only article', async () => {
    const dataset = withoutText((d) => {
      d['articles'].length = 1;
    });
    expect(await found({ 't/any.txt': TEXT.toUpperCase() }, dataset)).toMatchObject({
      states: ['missing'],
      codes: expect.arrayContaining(['E-TEXT-DIFFERS', 'E-QUOTE-MISSING']),
    });
  });

  test('and a folder without any is told of, which is no fault of the data', async () => {
    const given = { 'a.json': withoutText(), 't/notes.md': 'no text' };
    const { code, err, out } = await check(given, 'a.json', '--text', 't');
    expect(err).toContain('No text was found: t has no file whose name ends in .txt.');
    expect(out).toMatch(/W-TEXT-NONE .* under any name that ends in ".txt"/);
    expect(code).toBe(0);
  });

  test('but not by guessing among several', async () => {
    expect(await found({ 't/any.txt': 'x' })).toEqual({
      states: ['unchecked'],
      codes: ['W-TEXT-NONE'],
    });
  });

  test('beside the dataset', async () => {
    const dataset = withoutText((d) => (d['articles'][0].textFile = 'texts/dam.txt'));
    expect(await found({ 'd/texts/dam.txt': TEXT }, dataset)).toEqual({
      states: ['exact'],
      codes: [],
    });
  });

  test('beside the dataset, were it there', async () => {
    const dataset = withoutText((d) => (d['articles'][0].textFile = 'texts/dam.txt'));
    expect(await found({}, dataset)).toEqual({ states: ['unchecked'], codes: ['W-TEXT-FILE'] });
  });

  test('inside, with another length than it says', async () => {
    const dataset = JSON.stringify(sampleWith((d) => (d['articles'][0].length += 1)));
    expect((await found({}, dataset)).codes).toEqual(['E-TEXT-LENGTH']);
  });

  test('a text that belongs to one dataset is not taken for another', async () => {
    const other = sampleWith((d) => {
      d['articles'].length = 1;
      d['id'] = 'other';
      delete d['articles'][0].text;
    });
    const files = { 'a.json': withoutText(), 'b.json': JSON.stringify(other), 't/x.txt': TEXT };
    const { code, datasets } = await checkJson(files, 'a.json', 'b.json', '--text', 't');
    expect(code).toBe(0);
    expect(datasets[1].quotes[0].state).toBe('unchecked');
  });
});

test('after records that were left out, places still count as in the file', async () => {
  const text = JSON.stringify(
    sampleWith((d) => {
      d['stances'][0].target = 'nobody';
      d['stances'][1].evidence[0].exact = 'Merrow told Caldor';
    }),
  );
  const { datasets } = await checkJson({ 'a.json': text }, 'a.json');
  expect(datasets[0].issues.map((issue: { path: string }) => issue.path)).toEqual([
    'stances[0].target',
    'stances[1].evidence[0].exact',
  ]);
});

test.each<[string, string | Uint8Array, string]>([
  ['a web page', '<!doctype html>', 'E-FILE-KIND'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'E-FILE-ENCODING'],
  ['UTF-16 without its mark', new Uint8Array([0x7b, 0, 0x22, 0, 0xe9, 0]), 'E-FILE-ENCODING'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10]), 'E-FILE-KIND'],
  ['a program with a comma', new Uint8Array([0x7f, 0x45, 0x2c, 2, 1, 0, 0xff, 0]), 'E-FILE-KIND'],
  ['a broken byte', new Uint8Array([0x7b, 0x22, 0xff, 0x22]), 'E-FILE-ENCODING'],
  ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), 'E-FILE-KIND'],
  ['a file beyond 32 MiB', new Uint8Array(32 * 1024 * 1024 + 1), 'E-FILE-SIZE'],
  ['a cut file', '{"format": "stance', 'E-JSON-CUT'],
])('%s is refused with exit 1 and its name', async (_, bytes, code) => {
  const result = await checkJson({ 'a.json': bytes }, 'a.json');
  expect(result.code).toBe(1);
  expect(result.datasets).toMatchObject([
    { file: 'a.json', id: null, ok: false, issues: [{ code }], quotes: [], counts: { actors: 0 } },
  ]);
});

test('the byte that is out of place is named', async () => {
  const { out } = await check(
    { 'a.json': new Uint8Array([0x7b, 0xc3, 0xa9, 0xff, 0x22]) },
    'a.json',
  );
  expect(out).toContain('byte 3 ');
});

describe('what is told of each quote', () => {
  const lines = (out: string) => out.trimEnd().split('\n');
  const withQuotes = (...exact: string[]) =>
    JSON.stringify(
      sampleWith((d) => {
        d['stances'][0].evidence = exact.map((words) => {
          return { article: 'courier-1', exact: words, voice: 'narration' };
        });
      }),
    );

  test('for a missing one the words that differ from the nearest place', async () => {
    const { out } = await check(
      { 'a.json': withQuotes('the Caldor finance ministry said Monday') },
      'a.json',
    );
    expect(lines(out)).toEqual([
      'courier-1: 2 quotes: 1 missing, 1 exact · inside the dataset',
      '  missing · mfa-condemns-dam, evidence 1',
      expect.stringMatching(/^ {4}E-QUOTE-MISSING stances\[0\] "mfa-condemns-dam"/),
      '    the Caldor [-finance-] {+foreign+} ministry said {+on+} Monday',
      '([-…-] stands in the quote only, {+…+} in the text only)',
      expect.stringContaining('1 error, 0 warnings'),
    ]);
  });

  test('of one like nothing in the text only that', async () => {
    const { out } = await check(
      { 'a.json': withQuotes('Nobody ever wrote such words anywhere') },
      'a.json',
    );
    expect(out).toContain('not even its beginning stands there');
    expect(out).not.toContain('[-');
  });

  test('where the words stand and their context does not, the context that differs', async () => {
    const dataset = sampleWith((d) => {
      Object.assign(d['stances'][1].evidence[0], { prefix: 'Caldor on Monday.\n' });
    });
    const { out } = await check({ 'a.json': JSON.stringify(dataset) }, 'a.json');
    expect(out).toContain('    [-Caldor-] on Monday. Merrow asked');
  });

  test('for an ambiguous one every place with what stands around it', async () => {
    const { code, out } = await check({ 'a.json': withQuotes('Caldor') }, 'a.json');
    expect(code).toBe(1);
    expect(lines(out)).toContain('  ambiguous · mfa-condemns-dam, evidence 1');
    expect(lines(out)).toContain('    0–6: [Caldor] rejects the dam “We reject th…');
    expect(lines(out)).toContain(
      '    113–119: … said on Monday. Merrow asked [Caldor] to come to the table.',
    );
  });

  test('quotes that stand as written are listed on request', async () => {
    const files = { 'a.json': JSON.stringify(sampleDataset()) };
    const { out } = await check(files, 'a.json', '--all');
    expect(lines(out).slice(1, 4)).toEqual([
      '  exact · mfa-condemns-dam, evidence 1 · 24–54',
      '  exact · mfa-condemns-dam, evidence 2 · 0–22',
      '  exact · merrow-demands-talks, evidence 1 · 100–140',
    ]);
  });

  test('--json names the nearest place of a missing one, and why it is missing', async () => {
    const { datasets } = await checkJson(
      { 'a.json': withQuotes('Merrow told Caldor to come') },
      'a.json',
    );
    expect(datasets[0].quotes[0]).toEqual({
      stance: 'mfa-condemns-dam',
      evidence: 0,
      article: 'courier-1',
      state: 'missing',
      why: expect.any(String),
      nearest: {
        at: [100, 127],
        words: [
          ['both', 'Merrow'],
          ['quote', 'told'],
          ['text', 'asked'],
          ['both', 'Caldor to come'],
        ],
      },
    });
  });

  test('whether the text is the one that the dataset was made from', async () => {
    const given = { 'a.json': withoutText(), 't/courier-1.txt': TEXT };
    expect((await check(given, 'a.json', '--text', 't')).out).toContain(
      '3 exact · t/courier-1.txt, digest fits\n',
    );
    const other = { ...given, 't/courier-1.txt': `${TEXT}.` };
    expect((await check(other, 'a.json', '--text', 't')).out).toContain(
      '3 exact · t/courier-1.txt, digest differs',
    );
  });
});

test('a text of --text goes before the one inside or beside the dataset', async () => {
  const files = { 'a.json': JSON.stringify(sampleDataset()), 't/courier-1.txt': `x${TEXT}` };
  const { datasets } = await checkJson(files, 'a.json', '--text', 't');
  expect(datasets[0].quotes[0]).toMatchObject({ state: 'moved', at: [25, 55] });
});

test('an unreadable text of one article is an error of that article, and the rest is checked', async () => {
  const dataset = withoutText((d) => (d['articles'][1].textFile = 'two.txt'));
  const files = {
    'a.json': dataset,
    'two.txt': 'fine',
    't/one.txt': TEXT,
    't/courier-3.txt': new Uint8Array([0xe9]),
  };
  const { code, datasets } = await checkJson(files, 'a.json', '--text', 't');
  expect(code).toBe(1);
  expect(datasets[0].issues).toMatchObject([
    { code: 'E-TEXT-UNREADABLE', path: 'articles[2]', record: 'courier-3' },
  ]);
  expect(datasets[0].quotes).toMatchObject([{ state: 'exact' }, { state: 'exact' }, {}]);
});

test('so is one beside the dataset', async () => {
  const dataset = withoutText((d) => (d['articles'][0].textFile = 'one.txt'));
  const { datasets } = await checkJson(
    { 'a.json': dataset, 'one.txt': new Uint8Array([0xe9]) },
    'a.json',
  );
  expect(datasets[0].issues).toMatchObject([{ code: 'E-TEXT-UNREADABLE' }]);
  expect(datasets[0].quotes[0].state).toBe('unchecked');
});

test('a stray file that is no text is left out with a word', async () => {
  const files = { 'a.json': withoutText(), 't/one.txt': TEXT, 't/old.txt': new Uint8Array([0xe9]) };
  const { code, err } = await check(files, 'a.json', '--text', 't');
  expect({ code, err }).toEqual({ code: 0, err: 't/old.txt is not in UTF-8; it is left out\n' });
});

test('check rewrites nothing', async () => {
  const text = JSON.stringify(sampleWith((d) => (d['stances'][0].evidence[1].end = 21)));
  const effects = memoryEffects({ 'a.json': text });
  const code = await run(['check', 'a.json'], {
    ...effects,
    replaceFile: () => Promise.reject(new Error('check writes')),
  });
  expect(code).toBe(1);
  expect(effects.textOf('a.json')).toBe(text);
});

test('escape sequences in data are shown, not sent to the terminal', async () => {
  const text = JSON.stringify(sampleWith((d) => (d['stances'][0].target = '\u001b[31mred\u009b')));
  const human = await check({ 'a.json': text }, 'a.json');
  expect(human.out).toContain('\\u001b[31mred\\u009b');
  expect(human.out).toMatch(/^[^\p{Cc}]+$/mu);
  const { out } = await check({ 'a.json': text }, 'a.json', '--json');
  expect(out.replaceAll('\n', '')).toMatch(/^\P{Cc}+$/u);
});
