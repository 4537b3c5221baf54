// Does reading a file survive whatever happens to files, and lose nothing in silence?
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { LIST_NAMES, listProperty } from '../../src/model/listed-record.ts';
import { migrateDataset } from '../../src/model/migrate-dataset.ts';
import { parseJson } from '../../src/model/parse-json.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { sampleDataset, sampleWith } from '../support/sample-dataset.ts';
import { hasShared, SHARED } from '../support/shared-files.ts';

test('an issue lies on its line of the file', () => {
  const text = JSON.stringify(
    sampleWith((d) => (d['stances'][1].target = 'nobody')),
    null,
    2,
  );
  const [issue] = readDataset(text).issues;
  const line = text.split('\n')[(issue?.line ?? 0) - 1] ?? '';
  expect(line.slice((issue?.column ?? 0) - 1)).toMatch(/^"nobody"/);
});

test('what is missing is placed in the record that lacks it', () => {
  const text = JSON.stringify(
    sampleWith((d) => delete d['actors'][4].name),
    null,
    2,
  );
  const [issue] = readDataset(text).issues;
  const lines = text.split('\n').slice((issue?.line ?? 0) - 1);
  expect(lines.join('\n').slice((issue?.column ?? 0) - 1)).toMatch(/^\{\s+"id": "tann-valley"/);
});

test('a byte order mark and Windows line ends change nothing', () => {
  const text = JSON.stringify(sampleDataset(), null, 2);
  const other = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(readDataset(other)).toEqual(readDataset(text));
});

test('the order of keys changes nothing but the order of keys', () => {
  const reversed = JSON.stringify(sampleDataset(), (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(readDataset(reversed).dataset).toEqual(
    readDataset(JSON.stringify(sampleDataset())).dataset,
  );
});

test('older formats come up to date through every step between', () => {
  const steps = [
    {
      from: 'old/1',
      to: 'old/2',
      title: 'names are titles',
      migrate: ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: name }),
    },
    {
      from: 'old/2',
      to: 'old/3',
      title: 'fiction is marked',
      migrate: (dataset: Readonly<Record<string, unknown>>) => ({ ...dataset, fictional: true }),
    },
  ];
  expect(migrateDataset({ format: 'old/1', name: 'A' }, steps)).toEqual({
    format: 'old/3',
    title: 'A',
    fictional: true,
  });
  expect(migrateDataset({ format: 'other', name: 'A' }, steps)).toEqual({
    format: 'other',
    name: 'A',
  });
  expect(migrateDataset(null, steps)).toBeNull();
});

interface Mutation {
  readonly name: string;
  readonly note: string;
  readonly bytes: Uint8Array;
}

describe.skipIf(!hasShared)('two thousand kinds of damage to one file', () => {
  const damaged: Mutation[] = [];
  beforeAll(async () => {
    const tool = await import(pathToFileURL(join(SHARED, 'tools/mutate.mjs')).href);
    damaged.push(...tool.mutations(JSON.stringify(sampleDataset(), null, 1), { seed: 7, n: 2000 }));
  });

  test('nothing is thrown, nothing is lost in silence, and every refusal says why', () => {
    for (const { name, note, bytes } of damaged) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const reading = readDataset(text);
      const told = `${name}: ${note}`;
      if (reading.verdict === 'refused') {
        expect(reading.issues.length, told).toBeGreaterThan(0);
        continue;
      }
      const parsed = parseJson(text);
      const file = 'value' in parsed ? parsed.value : null;
      for (const list of LIST_NAMES) {
        if (list === 'vocabulary' && listProperty(file, list).length === 0) continue;
        const read = listProperty(file, list).length;
        const pattern = new RegExp(`^${list}\\[(\\d+)\\]`);
        const listed = new Set(
          reading.issues
            .filter(({ code }) => code !== 'W-UNKNOWN-PROPERTY')
            .map(({ path }) => pattern.exec(path)?.[1])
            .filter((index) => index !== undefined),
        );
        expect((reading.dataset[list] ?? []).length + listed.size, `${told} ${list}`).toBe(read);
      }
      const shown = LIST_NAMES.reduce((sum, list) => sum + (reading.dataset[list] ?? []).length, 0);
      const read = LIST_NAMES.reduce((sum, list) => sum + listProperty(file, list).length, 0);
      if (listProperty(file, 'vocabulary').length > 0)
        expect(shown + reading.setAside, told).toBe(read);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('every issue has a code, a message and a cure on one line', () => {
    for (const { bytes } of damaged) {
      for (const issue of readDataset(new TextDecoder().decode(bytes)).issues) {
        expect(issue.code).toMatch(/^[EW](-[A-Z0-9]+)+$/);
        expect(issue.code.startsWith('E')).toBe(issue.severity === 'error');
        expect(`${issue.message}${issue.cure}`).toMatch(/^[^\p{Cc}\p{Cf}]+$/u);
        expect(issue.message.length + issue.cure.length).toBeLessThan(1000);
      }
    }
  });

  test('the same bytes always get the same verdict', () => {
    for (const { bytes } of damaged.slice(0, 200)) {
      const text = new TextDecoder().decode(bytes);
      expect(readDataset(text)).toEqual(readDataset(text));
    }
  });
});
