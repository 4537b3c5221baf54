// Does any text come through every format: well formed, with nothing lost but what is counted?
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { countingCleaner } from '../../src/exchange/clean-text.ts';
import type { Material } from '../../src/exchange/material.ts';
import { writeAnnotations } from '../../src/exchange/write-annotations.ts';
import { writeCsl } from '../../src/exchange/write-bibliography.ts';
import { writeCsv } from '../../src/exchange/write-csv.ts';
import { writeCx2 } from '../../src/exchange/write-cx2.ts';
import { writeGexf } from '../../src/exchange/write-gexf.ts';
import { writeGraphml } from '../../src/exchange/write-graphml.ts';
import { writeJgf } from '../../src/exchange/write-jgf.ts';
import { writeStanceGraph } from '../../src/exchange/write-stance-graph.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildActor, buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';
import { materialOf, viewOf } from '../support/export-material.ts';
import { readCsv, restoreCell } from '../support/read-csv.ts';
import { expectedGraph, readCx2, readGexf, readGraphml, readJgf } from '../support/read-graph.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

const OWN = [
  'plain',
  '<&>"\'',
  ']]>',
  '<!-- -->',
  '&#x0;',
  ' blanks  at\tboth ends ',
  'a\r\nb\rc\nd',
  'nul\0 bell\x07 escape\x1B[31m delete\x7F next\x85',
  '\uD800 half \uDC00 and \uD83C\uDFDB whole',
  '\uFFFE\uFFFF\uFEFF',
  '\u202Eevil\u202C',
  '=1+1',
  '__proto__',
];

const shared = (path: string) => (hasShared ? JSON.parse(readShared(path)) : []);

const TEXTS: readonly string[] = [
  ...OWN,
  ...shared('corpora/naughty-strings/blns.json'),
  ...shared('cases/deceiving-text.json').map(({ text }: { text: string }) => text),
  ...shared('cases/csv-cells.json'),
];

/** Each text is the name of an actor, a topic, a title, an outlet and a quote. */
function hostile(): Material {
  const dataset = buildDataset({
    title: OWN.join(' '),
    actors: TEXTS.map((name, at) => buildActor({ id: `a${at}`, name, role: name })),
    articles: TEXTS.map((title, at) => buildArticle({ id: `t${at}`, title, outlet: title })),
    stances: TEXTS.map((exact, at) =>
      buildStance(`a${at} condemns a${(at + 1) % TEXTS.length}`, {
        id: `s${at}`,
        topic: exact,
        evidence: [{ article: `t${at}`, exact }],
      }),
    ),
  });
  return materialOf(indexGraph(dataset), { view: viewOf({}) });
}

const material = hostile();
const { clean } = countingCleaner();
const expected = expectedGraph(material);
/** What was counted is gone; in lists even that is kept, but for two code points that are no characters. */
const cleaned = {
  nodes: Object.fromEntries(Object.entries(expected.nodes).map(([id, name]) => [id, clean(name)])),
  ties: JSON.parse(JSON.stringify(expected.ties).replaceAll(/[\uFFFE\uFFFF]/g, '')),
};

describe.each([
  ['GraphML', writeGraphml, readGraphml],
  ['GEXF', writeGexf, readGexf],
] as const)('%s', (_, write, read) => {
  const { files, changes } = write(material);
  const text = files[0]?.text ?? '';

  test('is well formed', () => {
    expect(parseXml(text).root?.name).toBeTypeOf('string');
  });

  test('holds every text, but for the characters that XML forbids, which are counted', () => {
    expect(read(text)).toEqual(cleaned);
    expect(changes).toMatchObject([
      { many: 'characters removed that the format cannot hold', count: expect.any(Number) },
    ]);
    expect(changes[0]?.count).toBeGreaterThanOrEqual(8);
  });
});

test.each([
  ['CX2', writeCx2, readCx2],
  ['JSON Graph', writeJgf, readJgf],
] as const)('%s holds every text', (_, write, read) => {
  const { files, changes } = write(material);
  expect(read(files[0]?.text ?? '')).toEqual(expected);
  expect(changes).toEqual([]);
});

test('the tables hold every text, and can be written as bytes', () => {
  for (const raw of [false, true]) {
    const { files } = writeCsv(material, { raw });
    const [stances = [], actors = []] = files.map(({ text }) => {
      const bytes = new TextEncoder().encode(text);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(text);
      return readCsv(text);
    });
    const cell = (text = '') => (raw ? text : restoreCell(text));
    const wanted = TEXTS.map(clean);
    expect(actors.map(({ name }) => cell(name))).toEqual(wanted);
    for (const column of ['quote', 'topic', 'article_title', 'outlet', 'source_name'])
      expect(stances.map((row) => cell(row[column]))).toEqual(wanted);
  }
});

test('annotations and the format itself hold every text', () => {
  const { first } = JSON.parse(writeAnnotations(material).files[0]?.text ?? '');
  const quotes = first.items.map((item: { target: { selector: { exact: string }[] } }) => {
    return item.target.selector[0]?.exact;
  });
  expect(quotes).toEqual(TEXTS);
  const { stances } = JSON.parse(writeStanceGraph(material).files[0]?.text ?? '');
  expect(stances.map(({ topic }: { topic: string }) => topic)).toEqual(TEXTS);
});

test('a bibliography is JSON whatever its articles are called', () => {
  expect(JSON.parse(writeCsl(material).files[0]?.text ?? '')).toHaveLength(TEXTS.length);
});
