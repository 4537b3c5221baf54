// Is what was there before whole, or what comes new, wherever a writer is killed, and does it clear up after itself if it can?
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../support/seeded-random.ts';

/** More of them on request: `DEMARCHE_KILLS=200 npx vitest run tests/cli/broken-off.test.ts`. */
const KILLS = Number(process.env['DEMARCHE_KILLS'] ?? 4);
const ROOT = join(import.meta.dirname, '../..');
const SIZE = 300_000;

/** Writes without end, one time this, one time that. */
const WRITER = `
import { nodeEffects } from './effects.mjs';
const effects = nodeEffects(process.argv[2], async () => '');
const text = (letter) => letter.repeat(${SIZE});
const folder = (letter) => ['a.txt', 'b/c.txt', 'd.txt'].map((path) => ({ path, bytes: new TextEncoder().encode(text(letter)) }));
process.stdout.write('writing');
for (let round = 0; ; round += 1) {
  const letter = round % 2 === 0 ? 'x' : 'y';
  await effects.replaceFile('mended.json', text(letter));
  await effects.writeFiles([{ path: 'one.csv', text: text(letter) }, { path: 'two.csv', text: text(letter) }], true);
  await effects.replaceFolder('site', folder(letter));
}
`;

let folder = '';
let code = '';

beforeAll(async () => {
  code = mkdtempSync(join(tmpdir(), 'demarche-writer-'));
  folder = mkdtempSync(join(tmpdir(), 'demarche-broken-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: join(ROOT, 'src/cli/effects.ts'),
      outDir: code,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'effects.mjs' } },
    },
  });
  writeFileSync(join(code, 'writer.mjs'), WRITER);
  writeFileSync(join(folder, 'mended.json'), 'x'.repeat(SIZE));
});

afterAll(() => {
  for (const each of [folder, code]) rmSync(each, { recursive: true, force: true });
});

async function breakOff(signal: NodeJS.Signals, after: number) {
  const child = spawn(process.execPath, [join(code, 'writer.mjs'), folder]);
  await once(child.stdout, 'data');
  await new Promise((next) => setTimeout(next, after));
  const ended = once(child, 'exit');
  child.kill(signal);
  const [exit, by] = await ended;
  return exit ?? by;
}

const digest = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex');
const WHOLE = ['x', 'y'].map((letter) =>
  createHash('sha256').update(letter.repeat(SIZE)).digest('hex'),
);

test(`killed ${KILLS} times without warning, every file and the site are whole`, async () => {
  const random = seededRandom(20_371_104);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await breakOff('SIGKILL', random.below(120));
    for (const path of ['mended.json', 'one.csv', 'two.csv'])
      if (existsSync(join(folder, path))) expect(WHOLE, path).toContain(digest(path));
    // Between the two steps of a swap the former site is beside its place.
    const former = readdirSync(folder).map((name) => join(name, 'old'));
    const site = ['site', ...former].find((path) => existsSync(join(folder, path)));
    if (site === undefined) continue;
    const found = ['a.txt', 'b/c.txt', 'd.txt'].map((path) => digest(join(site, path)));
    expect(WHOLE).toContain(found[0]);
    expect(new Set(found).size).toBe(1);
  }
}, 120_000);

test('who breaks off leaves nothing lying about', async () => {
  for (const each of readdirSync(folder)) rmSync(join(folder, each), { recursive: true });
  writeFileSync(join(folder, 'mended.json'), 'x'.repeat(SIZE));
  expect([130, 'SIGINT']).toContain(await breakOff('SIGINT', 40));
  expect([143, 'SIGTERM']).toContain(await breakOff('SIGTERM', 90));
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(readFileSync(join(folder, 'mended.json'))).toHaveLength(SIZE);
});

test.skipIf(!existsSync('/dev/full'))(
  'standard output that is full is told, not thrown',
  () => {
    const stdout = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/launch.mjs', 'schema'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', stdout, 'pipe'],
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^demarche: standard output cannot be written \(ENOSPC.*\n$/);
  },
  60_000,
);

const unix = process.platform === 'linux' || process.platform === 'darwin';

test.skipIf(!unix)(
  'a full disk leaves what was there, in one line and with exit 2',
  () => {
    const file = join(folder, 'export.graphml');
    writeFileSync(file, 'former');
    // Not now, where the command line itself would have to be built first.
    spawnSync(process.execPath, ['src/cli/launch.mjs', '--help'], { cwd: ROOT });
    const small = (...args: readonly string[]) =>
      // What may be written is limited to a few blocks, as if no more were left.
      spawnSync(
        'bash',
        ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath, 'src/cli/launch.mjs', ...args],
        { cwd: ROOT, encoding: 'utf8' },
      );
    const { status, stderr } = small(
      'export',
      '--to',
      'graphml',
      'data/strait-of-amaranth',
      '--out',
      file,
      '--force',
    );
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toMatch(/cannot be written \((?:EFBIG|ENOSPC)/);
    expect(readFileSync(file, 'utf8')).toBe('former');
    expect(readdirSync(folder).filter((name) => name.includes('draft'))).toEqual([]);
  },
  60_000,
);
