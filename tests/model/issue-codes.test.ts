// Is every issue code explained to people, and every explained one real?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/model/read-dataset.ts';

const ROOT = join(import.meta.dirname, '../..');
const GUIDE = readFileSync(join(ROOT, 'docs/data-format.md'), 'utf8');

function codesInSources(): readonly string[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  const codes = sources.flatMap((file) => {
    const text = readFileSync(join(ROOT, 'src', file), 'utf8');
    return Array.from(text.matchAll(/'([EW](?:-[A-Z0-9]+)+)'/g), ([, code = '']) => code);
  });
  return Array.from(new Set(codes)).sort();
}

test('the guide explains the codes of the sources, no more and no less', () => {
  const explained = Array.from(GUIDE.matchAll(/^#### (\S+)$/gm), ([, code = '']) => code);
  expect(explained.toSorted()).toEqual(codesInSources());
});

test('each explanation has an example and a cure', () => {
  const entries = GUIDE.split(/^#### /m).slice(1);
  for (const entry of entries) expect(entry).toMatch(/^\S+\n\n\S.*\n\n- Example: .+\n- Cure: .+\n/);
});

test('the example in the guide is a sound dataset', () => {
  const example = /```json\n([\s\S]+?)```/.exec(GUIDE)?.[1] ?? '';
  expect(readDataset(example)).toMatchObject({ verdict: 'loaded', issues: [] });
});
