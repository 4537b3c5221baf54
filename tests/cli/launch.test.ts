// Does the command line work as it is typed?
import { spawnSync } from 'node:child_process';
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
  expect(stdout).toMatch(/^ferry-dispute: .* 0 errors, 0 warnings\n$/);
}, 60_000);

test('misuse is exit 2 on standard error', () => {
  const { status, stdout, stderr } = demarche('check', 'data/nowhere');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('there is no file or folder data/nowhere');
}, 60_000);
