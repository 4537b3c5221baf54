// Is a file on a disk replaced wholly or not at all?
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Effects, nodeEffects } from '../../src/cli/effects.ts';

let folder: string;
let effects: Effects;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-effects-'));
  effects = nodeEffects(folder, async () => folder);
  writeFileSync(join(folder, 'a.json'), 'old');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the new text takes the place of the old one, with its rights, and nothing is left beside it', async () => {
  chmodSync(join(folder, 'a.json'), 0o640);
  await effects.replaceFile('a.json', 'new “text”');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new “text”');
  expect(statSync(join(folder, 'a.json')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('a link stays a link', async () => {
  mkdirSync(join(folder, 'b'));
  symlinkSync('../a.json', join(folder, 'b/link.json'));
  await effects.replaceFile('b/link.json', 'new');
  expect(lstatSync(join(folder, 'b/link.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new');
  expect(readdirSync(join(folder, 'b'))).toEqual(['link.json']);
});

test('where writing fails, the old text stays whole', async () => {
  const draft = join(folder, `.a.json.${process.pid}.draft`);
  mkdirSync(draft);
  await expect(effects.replaceFile('a.json', 'new')).rejects.toThrow();
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
});

test('what is not there is not made', async () => {
  await expect(effects.replaceFile('b.json', 'new')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('new files come all whole, and nothing is left beside them', async () => {
  const files = ['b.json', 'c.json'].map((path) => ({ path, text: `new ${path}` }));
  await effects.writeFiles(files, false);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json', 'c.json']);
  expect(readFileSync(join(folder, 'c.json'), 'utf8')).toBe('new c.json');
});

test('where one of them has a taken name or no folder, none comes', async () => {
  for (const bad of ['a.json', 'nowhere/d.json']) {
    const files = ['b.json', bad].map((path) => ({ path, text: 'new' }));
    await expect(effects.writeFiles(files, false)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
  }
});

test('only who asks for it writes over a file', async () => {
  await effects.writeFiles([{ path: 'a.json', text: 'new' }], true);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('a folder is replaced whole, or stays as it was, and nothing is left beside it', async () => {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  await effects.replaceFolder('deep/site', [file('a.txt', '1'), file('b/c.txt', '2')]);
  expect(await effects.listFiles('deep/site')).toEqual(['deep/site/a.txt', 'deep/site/b/c.txt']);
  await effects.replaceFolder('deep/site', [file('d.txt', '3')]);
  expect(await effects.listFiles('deep')).toEqual(['deep/site/d.txt']);
  // The second file wants a folder where the first is a file.
  const impossible = [file('e', '4'), file('e/f', '5')];
  await expect(effects.replaceFolder('deep/site', impossible)).rejects.toThrow();
  expect(await effects.listFiles('deep')).toEqual(['deep/site/d.txt']);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['site']);
});

test('where a replacement was killed between its two steps, the former folder comes back, and nobody else’s is touched', async () => {
  const write = (path: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  };
  // No process has such a number.
  const killed = '99999999-a1B2c3';
  const others = ['.site.backup/old/a.txt', `.site.v2.${killed}/old/b.txt`];
  const left = [`.site.${killed}/old/c.txt`, `.site.${killed}/new/c.txt`, `.next.${killed}/new/d`];
  for (const path of [...others, ...left]) write(path);
  // Whoever is still at work puts the new folder there itself.
  const atWork = `.site.${process.ppid}-a1B2c3`;
  write(`${atWork}/old/e.txt`);
  expect(await effects.restoreFolder('site')).toBe(true);
  expect(readFileSync(join(folder, 'site/c.txt'), 'utf8')).toBe(left[0]);
  expect(await effects.restoreFolder('site')).toBe(false);
  // Killed before its first step, it has left nothing to put back, and is cleared away by the next.
  expect(await effects.restoreFolder('next')).toBe(false);
  symlinkSync('deep/real', join(folder, 'link'));
  write(`deep/.real.${killed}/old/f.txt`);
  expect(await effects.restoreFolder('link')).toBe(true);
  expect(await effects.listFiles('deep')).toEqual(['deep/real/f.txt']);
  await effects.replaceFolder('next', [{ path: 'e', bytes: new Uint8Array() }]);
  expect(readdirSync(folder).sort()).toEqual([
    atWork,
    '.site.backup',
    `.site.v2.${killed}`,
    'a.json',
    'deep',
    'link',
    'next',
    'site',
  ]);
});

test('a folder that is a link stays one, and a place that may not be looked into is not taken for nothing', async () => {
  mkdirSync(join(folder, 'real'));
  symlinkSync('real', join(folder, 'link'));
  await effects.replaceFolder('link', [{ path: 'e', bytes: new Uint8Array() }]);
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  expect(readdirSync(join(folder, 'real'))).toEqual(['e']);
  symlinkSync('new/one', join(folder, 'ahead'));
  await effects.replaceFolder('ahead', [{ path: 'e', bytes: new Uint8Array() }]);
  expect(readdirSync(join(folder, 'new/one'))).toEqual(['e']);
  symlinkSync('circle', join(folder, 'circle'));
  expect(await effects.restoreFolder('circle')).toBe(false);
  await expect(effects.kindOf('circle')).rejects.toThrow('ELOOP');
  expect(await effects.kindOf('a.json/b')).toBe('absent');
});

test('files of a folder are named as the folder was, in one order everywhere', async () => {
  mkdirSync(join(folder, 't/deep'), { recursive: true });
  for (const name of ['t/z.txt', 't/Z.txt', 't/ä.txt', 't/deep/a.txt'])
    writeFileSync(join(folder, name), '');
  expect(await effects.listFiles('t')).toEqual(['t/Z.txt', 't/deep/a.txt', 't/z.txt', 't/ä.txt']);
});
