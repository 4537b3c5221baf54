// Does the command line work as it is typed?
import { spawnSync } from 'node:child_process';
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
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function demarche(...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/launch.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

test('the shipped fictional dataset is sound, and nothing else is printed', () => {
  const { status, stdout, stderr } = demarche('check', 'data/ferry-dispute');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    /^strait-courier-.*: 10 quotes: 10 exact · .*\nferry-dispute: .* 0 errors, 0 warnings\n$/,
  );
}, 60_000);

test('mend writes what check then finds exact, and only when asked to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-mend-'));
  try {
    const shipped = readFileSync(join(ROOT, 'data/ferry-dispute/dataset.json'), 'utf8');
    const file = join(folder, 'dataset.json');
    const moved = shipped.replace(/"start": (\d+)/, (_, start) => `"start": ${start - 1}`);
    const damaged = moved.replace(/"end": (\d+)/, (_, end) => `"end": ${end - 1}`);
    writeFileSync(file, damaged);
    const npm = ['run', '--silent', 'demarche', '--', 'mend', folder];
    const proposed = spawnSync('npm', npm, { cwd: ROOT, encoding: 'utf8' });
    expect(proposed.status).toBe(0);
    expect(proposed.stdout).toContain('1 quote to mend. Nothing was written');
    expect(readFileSync(file, 'utf8')).toBe(damaged);
    expect(spawnSync('npm', [...npm, '--write'], { cwd: ROOT }).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(shipped);
    expect(readdirSync(folder)).toEqual(['dataset.json']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

test.skipIf(!existsSync('/dev/full'))(
  'misuse that cannot be told is exit 2 all the same',
  () => {
    const stdio = ['ignore', 'pipe', openSync('/dev/full', 'w')] as const;
    const args = ['src/cli/launch.mjs', 'check', 'data/nowhere'];
    expect(spawnSync(process.execPath, args, { cwd: ROOT, stdio: [...stdio] }).status).toBe(2);
  },
  60_000,
);

test('misuse is exit 2 on standard error', () => {
  const { status, stdout, stderr } = demarche('check', 'data/nowhere');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('there is no file or folder data/nowhere');
}, 60_000);
