// Does the command write what the page writes, where it is told, whole or not at all?
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { FORMATS } from '../../src/exchange/formats.ts';
import { type MemoryEffects, memoryEffects } from '../support/memory-effects.ts';
import { sampleDataset, sampleWith } from '../support/sample-dataset.ts';

const SAMPLE = JSON.stringify(sampleDataset(), null, 2);

async function exporting(args: string, files: Record<string, string> = {}) {
  const effects = memoryEffects({ 'a.json': SAMPLE, 'out/kept.txt': '', ...files });
  const code = await run(['export', ...args.split(' ')], effects);
  return { code, effects, ...effects.printed };
}

const written = (effects: MemoryEffects, path: string) => effects.textOf(path);

test.each(FORMATS.map(({ id }) => id))('every format writes: %s', async (id) => {
  const actor = id === 'dossier' ? ' --actor merrow' : '';
  const { code, out, err } = await exporting(`--to ${id} a.json --out out${actor}`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^out\/dam-dispute[a-z0-9.-]*: \d/);
});

test('without a place it goes to standard output, to the letter', async () => {
  const { code, out, err } = await exporting('--to stance-graph a.json');
  expect({ code, out, err }).toEqual({ code: 0, out: SAMPLE, err: '' });
});

test('a view is part of it, and what its address names wrongly is told', async () => {
  const { out, err } = await exporting('--to jgf a.json --view #stance=condemns&kind=nonsense');
  const { graph } = JSON.parse(out);
  expect(graph.edges.every(({ relation }: { relation: string }) => relation === 'condemns')).toBe(
    true,
  );
  expect(graph.metadata.filters).toBe('stance: condemns');
  expect(err).toContain('view: kind=nonsense');
});

test('links lead to the page that is named, else to its fragment', async () => {
  const bare = await exporting('--to jgf a.json');
  expect(JSON.parse(bare.out).graph.metadata.link).toBe('#data=dam-dispute');
  const full = await exporting('--to jgf a.json --address https://demarche.example/#x');
  expect(JSON.parse(full.out).graph.metadata.link).toBe(
    'https://demarche.example/#data=dam-dispute',
  );
});

test('quotes say how they stand to the texts at hand', async () => {
  const files = { 'boats/dataset.json': readFileSync('data/ferry-dispute/dataset.json', 'utf8') };
  const { effects } = await exporting('--to csv boats --raw --out out', files);
  const rows = written(effects, 'out/ferry-dispute-stances.csv').split('\r\n').slice(1, -1);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter((row) => !row.includes(',"exact",'))).toEqual([]);
});

test('a text beside the dataset is a text at hand, as on the page', async () => {
  const ferry = JSON.parse(readFileSync('data/ferry-dispute/dataset.json', 'utf8'));
  const files: Record<string, string> = {};
  for (const article of ferry.articles) {
    files[`boats/${article.id}.txt`] = article.text;
    article.textFile = `${article.id}.txt`;
    delete article.text;
  }
  files['boats/dataset.json'] = JSON.stringify(ferry);
  const { code, out } = await exporting('--to jgf boats', files);
  expect(code).toBe(0);
  const checks = JSON.parse(out).graph.edges.flatMap(
    ({ metadata }: { metadata: { quoteChecks: string[] } }) => metadata.quoteChecks,
  );
  expect(new Set(checks)).toEqual(new Set(['exact']));
});

describe('it writes nothing', () => {
  test.each([
    ['a.json', /needs --to FORMAT: stance-graph, csv/],
    ['--to xls a.json', /no format "xls"/],
    ['--to csv a.json', /two files: name a folder/],
    ['--to csv a.json --out one.csv', /two files are written, and one.csv is no folder/],
    ['--to gexf a.json --raw', /--raw goes with --to csv/],
    ['--to dossier a.json', /needs --actor ID/],
    ['--to gexf a.json --actor merrow', /needs --actor ID, and nothing else/],
    ['--to dossier a.json --actor merow', /no actor has the id "merow"\. Did you mean "merrow"/],
    ['--to gexf a.json --json', /name a place for it/],
    ['--to gexf', /exactly one DATASET/],
    ['--to gexf a.json --out nowhere/a.gexf', /--out: there is no folder nowhere\b/],
    ['--to gexf a.json --out nowhere/', /--out: there is no folder nowhere\//],
    ['--to gexf a.json --out out/kept.txt', /out\/kept.txt exists; --force/],
  ])('for %s', async (args, reason) => {
    const { code, out, err, effects } = await exporting(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
    expect(await effects.listFiles('out')).toEqual(['out/kept.txt']);
  });

  test('where one of two names is taken', async () => {
    const taken = { 'out/dam-dispute-actors.csv': 'mine' };
    const { code, effects } = await exporting('--to csv a.json --out out', taken);
    expect(code).toBe(2);
    expect(written(effects, 'out/dam-dispute-actors.csv')).toBe('mine');
    expect(await effects.listFiles('out')).toHaveLength(2);
  });

  test('of a dataset that is refused', async () => {
    const { code, out, err } = await exporting('--to gexf b.json', { 'b.json': '{}' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('E-');
  });
});

test('--force writes over what is there', async () => {
  const { code, effects } = await exporting('--to stance-graph a.json --out out/kept.txt --force');
  expect(code).toBe(0);
  expect(written(effects, 'out/kept.txt')).toBe(SAMPLE);
});

test('--json says what was written and what was changed', async () => {
  const text = JSON.stringify(sampleWith((d) => (d['actors'][0].name = '=1+1\0')));
  const { out } = await exporting('--to csv b.json --out out --json', { 'b.json': text });
  expect(JSON.parse(out)).toEqual({
    written: [
      { path: 'out/dam-dispute-stances.csv', holds: expect.stringMatching(/^\d+ rows$/) },
      { path: 'out/dam-dispute-actors.csv', holds: '5 rows' },
    ],
    changes: [
      { count: expect.any(Number), what: 'cells defused' },
      { count: expect.any(Number), what: 'characters removed that the format cannot hold' },
    ],
  });
});

test('a dataset with errors is exported as far as it is sound, with exit 1', async () => {
  const text = JSON.stringify(sampleWith((d) => (d['stances'][0].target = 'nobody')));
  const { code, out, err } = await exporting('--to jgf b.json', { 'b.json': text });
  expect(code).toBe(1);
  expect(JSON.parse(out).graph.edges).toHaveLength(2);
  expect(err).toContain('E-REF-ACTOR');
});
