// Do the JSON Schema and the reader agree on what is a dataset?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/cli/commands/schema.ts';
import { run } from '../../src/cli/main.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { memoryEffects } from '../support/memory-effects.ts';
import { sampleDataset, sampleWith } from '../support/sample-dataset.ts';

const DATA = join(import.meta.dirname, '../../data');
const isValid = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(
  buildSchema(),
);

/** The schema judges shapes; what ids refer to and how numbers fit together is for the reader alone. */
function shapeIsSound(value: unknown): boolean {
  const beyondShape = /^(W-|E-REF|E-DUPLICATE|E-TOO-FAULTY|E-CYCLE|E-SPAN$|E-HEADING)/;
  return parseDataset(value).issues.every(({ code }) => beyondShape.test(code));
}

test('the shipped schema is what the command prints', async () => {
  const effects = memoryEffects({});
  expect(await run(['schema'], effects)).toBe(0);
  expect(readFileSync(join(DATA, 'stance-graph.schema.json'), 'utf8')).toBe(effects.printed.out);
  expect(JSON.parse(effects.printed.out)['$schema']).toBe(
    'https://json-schema.org/draft/2020-12/schema',
  );
});

test.each(['venezuela-2026-01', 'ferry-dispute'])(
  'both judges take the shipped dataset %s',
  (id) => {
    const dataset = JSON.parse(readFileSync(join(DATA, id, 'dataset.json'), 'utf8'));
    expect(isValid(dataset), JSON.stringify(isValid.errors)).toBe(true);
    expect(shapeIsSound(dataset)).toBe(true);
  },
);

test('both judges take the sample', () => {
  expect(isValid(sampleDataset()), JSON.stringify(isValid.errors)).toBe(true);
  expect(shapeIsSound(sampleDataset())).toBe(true);
});

describe('both judges find fault with the same values', () => {
  const places = listPlaces(sampleDataset());
  const WRONG = [
    null,
    '',
    '  ',
    12,
    -1,
    0.5,
    true,
    [],
    {},
    'Not An Id',
    '2031-13-01',
    'javascript:1',
    'x'.repeat(100_001),
    '../up',
  ];

  test.each(places.map((place) => [place.join('.'), place] as const))('at %s', (_, place) => {
    for (const wrong of WRONG) {
      const dataset = sampleWith((d) => setAt(d, place, wrong));
      expect(isValid(dataset), `${place.join('.')} = ${JSON.stringify(wrong)?.slice(0, 30)}`).toBe(
        shapeIsSound(dataset),
      );
    }
    const without = sampleWith((d) => setAt(d, place, undefined));
    const dropped = JSON.parse(
      JSON.stringify(without, (_key, value) =>
        Array.isArray(value) ? value.filter((item) => item !== undefined) : value,
      ),
    );
    expect(isValid(dropped), `without ${place.join('.')}`).toBe(shapeIsSound(dropped));
  });
});

test('what a schema cannot say, only the reader finds', () => {
  const leapDay = sampleWith((d) => (d['revised'] = '2031-02-29'));
  const badSpan = sampleWith((d) => (d['stances'][0].evidence[0].end = 60));
  for (const dataset of [leapDay, badSpan]) {
    expect(isValid(dataset)).toBe(true);
    expect(parseDataset(dataset).verdict).not.toBe('loaded');
  }
});

type Place = readonly (string | number)[];

function listPlaces(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    listPlaces(child, [...place, Array.isArray(value) ? Number(key) : key]),
  );
  return place.length === 0 ? inner : [place, ...inner];
}

function setAt(top: unknown, place: Place, value: unknown): void {
  const last = place.at(-1) ?? '';
  const holder = place
    .slice(0, -1)
    .reduce((inner, key) => (inner as Record<string | number, unknown>)[key], top);
  (holder as Record<string | number, unknown>)[last] = value;
}
