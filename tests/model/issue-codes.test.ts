// Is every issue code explained to people, and every explained one real?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/model/read-dataset.ts';
import { type Json, sampleWith } from '../support/sample-dataset.ts';

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

/** Where in the sample the property of an example stands. */
const HOLDERS: readonly (readonly [RegExp, (dataset: Json) => Json])[] = [
  [/^E-(FORMAT|LANGUAGE)/, (d) => d],
  [/^E-(BLANK|COUNTRY|REF-PART-OF|ID)$/, (d) => d['actors'][0]],
  [/^E-(URL|SHA256|TEXT-FILE|HEADING)$/, (d) => d['articles'][0]],
  [/^W-UNKNOWN/, (d) => d['actors'][0]],
  [/^E-DATE$/, (d) => d['stances'][0].date],
  [/^E-(TYPE|REF-ACTOR|REF-STANCE-KIND|EVIDENCE|WITHDRAWN-NOTE)$/, (d) => d['stances'][0]],
  [/^E-(VALUE|NUMBER|REF-ARTICLE|REF-SPEAKER|NARRATION-SPEAKER)$/, firstQuote],
  [/^E-SPAN/, (d) => delete firstQuote(d)['end'] && firstQuote(d)],
];

function firstQuote(dataset: Json): Json {
  return dataset['stances'][0].evidence[0];
}

const EXAMPLES = Array.from(
  GUIDE.matchAll(/^#### (\S+)\n\n.+\n\n- Example: (.*`".*)$/gm),
  ([, code = '', example = '']) => [code, example] as const,
).filter(([code]) => HOLDERS.some(([codes]) => codes.test(code)));

test.each(EXAMPLES)('the example of %s has that fault: %s', (code, example) => {
  const [, holder] = HOLDERS.find(([codes]) => codes.test(code)) ?? [];
  const shown = Array.from(example.matchAll(/`("[^`…]*)`/g), ([, text = '']) => text);
  for (const text of shown) {
    // A date is given as a value alone.
    const properties = JSON.parse(`{ ${text.includes(':') ? text : `"value": ${text}`} }`);
    const damaged = sampleWith((d) => Object.assign(holder?.(d) ?? {}, properties));
    expect(codesOf(damaged), text).toContain(code);
  }
  expect(EXAMPLES.length).toBeGreaterThan(20);
});

const codesOf = (dataset: unknown) =>
  readDataset(JSON.stringify(dataset)).issues.map((issue) => issue.code);
