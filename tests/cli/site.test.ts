// Does a site hold exactly what was asked for, and is nothing written unless all of it is sound?
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/effects.ts';
import { run } from '../../src/cli/main.ts';
import { type MemoryEffects, memoryEffects } from '../support/memory-effects.ts';
import { sampleDataset } from '../support/sample-dataset.ts';

const FERRY = readFileSync(
  join(import.meta.dirname, '../../data/ferry-dispute/dataset.json'),
  'utf8',
);
const HARBOUR = JSON.stringify(sampleDataset());
const POLICY = "default-src 'none'";

const APP = {
  'app/index.html': `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Demarche</title><meta name="application-name" content="Demarche"><script src="./head-start.js" data-first="old" data-files="old=old/dataset.json"></script></head><a href="./data/old/dataset.json">data</a>`,
  'app/assets/page-12345678.js': 'page',
  'app/embed.js': 'element',
  'app/offline-worker.js': 'worker',
  'app/example/index.html': 'example',
  'app/data/catalogue.json':
    '{"default":"old","datasets":[{"id":"old","file":"old/dataset.json"}]}',
  'app/data/old/dataset.json': '{}',
  'app/data/stance-graph.schema.json': '{}',
};

async function site(files: Readonly<Record<string, string>>, ...args: string[]) {
  const effects = memoryEffects({ ...APP, 'ferry.json': FERRY, 'harbour.json': HARBOUR, ...files });
  const code = await run(['site', ...args], effects);
  return { code, effects, err: effects.printed.err };
}

const under = (effects: MemoryEffects, folder: string) =>
  effects.listFiles(folder).then((paths) => paths.map((path) => path.slice(folder.length + 1)));

describe('a site', () => {
  it('has the app, the datasets to the byte, and a catalogue whose first is the default', async () => {
    const { code, effects } = await site({}, 'ferry.json', 'harbour.json', '--out', 'www');
    expect(code).toBe(0);
    expect(await under(effects, 'www')).toEqual([
      '.nojekyll',
      '_headers',
      'assets/page-12345678.js',
      'data/catalogue.json',
      'data/dam-dispute/dataset.json',
      'data/ferry-dispute/dataset.json',
      'data/stance-graph.schema.json',
      'demarche-site.json',
      'embed.js',
      'index.html',
      'server-examples/apache.htaccess',
      'server-examples/nginx.conf',
      'sw.js',
    ]);
    expect(effects.textOf('www/data/ferry-dispute/dataset.json')).toBe(FERRY);
    const catalogue = JSON.parse(effects.textOf('www/data/catalogue.json'));
    expect(catalogue.default).toBe('ferry-dispute');
    // So that no reader has to wait for a layout.
    const [ferry, harbour] = catalogue.places;
    expect(ferry.places).toContainEqual(['caldor', expect.any(Number), expect.any(Number)]);
    expect(harbour.digest).toMatch(/^[0-9a-f]{8}$/);
    expect(catalogue.datasets.map(({ id }: { id: string }) => id)).toEqual([
      'ferry-dispute',
      'dam-dispute',
    ]);
    const index = effects.textOf('www/index.html');
    expect(index).not.toContain('old');
    expect(index).toContain('data-first="ferry-dispute"');
    expect(index).toContain(
      'data-files="ferry-dispute=ferry-dispute/dataset.json dam-dispute=dam-dispute/dataset.json"',
    );
    expect(effects.textOf('www/_headers')).toContain(`${POLICY}; frame-ancestors *`);
    expect(effects.textOf('www/sw.js')).toContain('unregister');
  });

  it('takes a title, named embedders and the wish to work offline', async () => {
    const args = ['--title', 'Straits & <b>', '--allow-embed', 'https://b.example'];
    const more = ['--allow-embed', 'https://a.example:8443', '--offline'];
    const { effects } = await site({}, 'ferry.json', '--out', 'www', ...args, ...more);
    expect(effects.textOf('www/index.html')).toContain('<title>Straits &amp; &lt;b&gt;</title>');
    const catalogue = JSON.parse(effects.textOf('www/data/catalogue.json'));
    expect(catalogue).toMatchObject({
      embedders: ['https://a.example:8443', 'https://b.example'],
      offline: true,
    });
    const worker = effects.textOf('www/sw.js');
    expect(worker).toMatch(
      /^self\.demarcheSite = \{"version":"[0-9a-f]{16}","files":\[.*\]\};\nworker$/,
    );
    expect(worker).toContain('"data/ferry-dispute/dataset.json"');
  });

  it('brings the texts that a dataset names and that lie beside it, and no others', async () => {
    const { title: _, text, ...article } = JSON.parse(FERRY).articles[0];
    const dataset = JSON.parse(FERRY);
    dataset.articles = [{ ...article, title: 'x', textFile: 'texts/a.txt' }];
    const files = {
      'd/dataset.json': JSON.stringify(dataset),
      'd/texts/a.txt': text,
      'd/b.txt': 'x',
    };
    const { code, effects, err } = await site(files, 'd', '--out', 'www');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const texts = (await under(effects, 'www')).filter((path) => path.endsWith('.txt'));
    expect(texts).toEqual(['data/ferry-dispute/texts/a.txt']);
  });

  it('is the same to the byte whenever it is made', async () => {
    const [once, again] = await Promise.all(
      [1, 2].map(() => site({}, 'ferry.json', '--out', 'www')),
    );
    const manifest = 'www/demarche-site.json';
    expect(once?.effects.textOf(manifest)).toBe(again?.effects.textOf(manifest));
  });
});

describe('nothing is written', () => {
  const broken = JSON.stringify({ ...JSON.parse(FERRY), stances: [{ id: 'x' }] });
  const escaping = JSON.stringify({ ...JSON.parse(FERRY), id: '../../etc' });

  it.each<[string, Record<string, string>, string[], number, string]>([
    ['without a place', {}, ['ferry.json'], 2, '--out'],
    ['without a dataset', {}, ['--out', 'www'], 2, 'at least one DATASET'],
    [
      'of a dataset with errors',
      { 'b.json': broken },
      ['ferry.json', 'b.json', '--out', 'www'],
      1,
      'b.json',
    ],
    [
      'of an id that leads elsewhere',
      { 'b.json': escaping },
      ['b.json', '--out', 'www'],
      1,
      'Nothing was written',
    ],
    [
      'of two datasets with one id',
      { 'b.json': FERRY },
      ['ferry.json', 'b.json', '--out', 'www'],
      2,
      'same id',
    ],
    ['over a file', { www: 'x' }, ['ferry.json', '--out', 'www'], 2, 'is a file'],
    [
      'into a folder that is not empty',
      { 'www/a': 'x' },
      ['ferry.json', '--out', 'www'],
      2,
      'not empty',
    ],
    [
      'over somebody’s files, by force',
      { 'www/a': 'x' },
      ['ferry.json', '--out', 'www', '--force'],
      2,
      'holds no site',
    ],
    [
      'over a site with a file of somebody in it',
      { 'www/CNAME': 'x', 'www/demarche-site.json': '{"files":{}}' },
      ['ferry.json', '--out', 'www', '--force'],
      2,
      'CNAME',
    ],
    [
      'for any page as embedder',
      {},
      ['ferry.json', '--out', 'www', '--allow-embed', '*'],
      2,
      '--allow-embed',
    ],
  ])('%s', async (_, files, args, exit, words) => {
    const { code, effects, err } = await site(files, ...args);
    expect(code).toBe(exit);
    expect(err).toContain(words);
    const { [`www`]: file, ...rest } = files;
    const before = Object.keys(rest).filter((path) => path.startsWith('www/'));
    expect(await under(effects, 'www')).toEqual(before.map((path) => path.slice(4)).toSorted());
    if (file !== undefined) expect(effects.textOf('www')).toBe(file);
  });
});

it('a site made before is replaced by force, whole', async () => {
  const first = await site({}, 'ferry.json', 'harbour.json', '--out', 'www');
  expect(await run(['site', 'harbour.json', '--out', 'www'], first.effects)).toBe(2);
  expect(await run(['site', 'harbour.json', '--out', 'www', '--force'], first.effects)).toBe(0);
  expect(await under(first.effects, 'www')).not.toContain('data/ferry-dispute/dataset.json');
});

it('what an interrupted replacement had moved away is back, which is told, and is replaced by force alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-site-'));
  try {
    const first = await site({}, 'ferry.json', '--out', 'www');
    const moved = join(folder, '.www.99999999-a1B2c3/old');
    const write = (path: string, bytes: string | Uint8Array) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    };
    for (const path of await under(first.effects, 'www'))
      write(join(moved, path), await first.effects.readBytes(`www/${path}`));
    for (const [path, text] of Object.entries({ ...APP, 'harbour.json': HARBOUR }))
      write(join(folder, path), text);
    let err = '';
    const disk = {
      ...nodeEffects(folder, async () => join(folder, 'app')),
      out: () => undefined,
      err: (text: string) => {
        err += text;
      },
    };
    expect(await run(['site', 'harbour.json', '--out', 'www'], disk)).toBe(2);
    expect(err).toMatch(/^www: a replacement was broken off; what was there before is back\.\n/);
    expect(err).toContain('--force');
    expect(readFileSync(join(folder, 'www/data/ferry-dispute/dataset.json'), 'utf8')).toBe(FERRY);
    expect(await run(['site', 'harbour.json', '--out', 'www', '--force'], disk)).toBe(0);
    expect(readdirSync(join(folder, 'www/data'))).toContain('dam-dispute');
    expect(readdirSync(folder).sort()).toEqual(['app', 'harbour.json', 'www']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
