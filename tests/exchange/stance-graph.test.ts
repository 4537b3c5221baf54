// Does a dataset come back from its own export: to the letter, or without what the view leaves out?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutJson } from '../../src/exchange/cut-json.ts';
import { writeStanceGraph } from '../../src/exchange/write-stance-graph.ts';
import { type Criteria, NO_CRITERIA } from '../../src/graph/criteria.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import type { Scene } from '../../src/view/scene.ts';
import { materialOf, SHIPPED, viewOf } from '../support/export-material.ts';
import { anyCriteria, anyIndex } from '../support/graph-arbitrary.ts';
import { sampleDataset } from '../support/sample-dataset.ts';

const textOf = (material: Parameters<typeof writeStanceGraph>[0]) =>
  writeStanceGraph(material).files[0]?.text ?? '';

/** Who is drawn as one actor, and of how many, is another matter once the rest is gone. */
function drawnIn({ actors, stances, ties, contests }: Scene) {
  return { actors: actors.map(({ members: _, ...actor }) => actor), stances, ties, contests };
}

function read(text: string) {
  const { dataset, issues } = readDataset(text);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (dataset === null) throw new Error('the export does not read');
  return indexGraph(dataset);
}

describe('everything', () => {
  test.each(SHIPPED.filter(({ view }) => view === null))(
    'is the file itself, to the letter (%#)',
    (material) => {
      expect(textOf(material)).toBe(material.source);
    },
  );

  test('keeps even what was set aside, line ends and a byte order mark', () => {
    const { dataset } = readDataset(JSON.stringify(sampleDataset()));
    if (dataset === null) throw new Error('the sample does not read');
    const source = '\uFEFF{ "anything":\r\n 1 }';
    expect(textOf(materialOf(indexGraph(dataset), { source }))).toBe(source);
  });
});

describe('a view', () => {
  test('opens again as the same picture, and checks clean, whatever data and filters', () => {
    fc.assert(
      fc.property(anyIndex, anyCriteria, (index, criteria) => {
        const material = materialOf(index, { view: viewOf(criteria) });
        // Of filters that leave nothing there is no dataset with a stance.
        const again = read(textOf(material));
        const by: Criteria = { ...NO_CRITERIA, by: criteria.by };
        expect(drawnIn(buildScene(again, by))).toEqual(drawnIn(material.scene));
      }),
      { seed: 20370309, numRuns: 60 },
    );
  });

  test.each(SHIPPED.filter(({ view }) => view !== null))(
    'of shipped data opens again as the same picture (%#)',
    (material) => {
      const again = read(textOf(material));
      const by = material.scene.by;
      expect(drawnIn(buildScene(again, { ...NO_CRITERIA, by }))).toEqual(drawnIn(material.scene));
    },
  );

  test('keeps keys, their order, numbers and letters as they were typed, and properties of others', () => {
    const sample = sampleDataset();
    const { dataset } = readDataset(JSON.stringify(sample));
    if (dataset === null) throw new Error('the sample does not read');
    const [first] = dataset.stances;
    if (first === undefined) throw new Error('the sample has no stances');
    const own = { mine: { b: [1.0, 2e3, 'é'], a: [] } };
    const source = JSON.stringify(
      { ...own, ...sample, stances: dataset.stances.map((stance) => ({ ...own, ...stance })) },
      null,
      '\t',
    ).replaceAll('2000', '2.0e3');
    const index = indexGraph(dataset);
    const view = viewOf({ stance: [first.stance] });
    const text = textOf(materialOf(index, { view, source }));
    expect(text.startsWith('{\n\t"mine": {\n\t\t"b": [\n\t\t\t1,\n\t\t\t2.0e3,\n\t\t\t"é"')).toBe(
      true,
    );
    expect(text.match(/2\.0e3/g)).toHaveLength(2);
    expect(JSON.parse(text).stances.map(({ id }: { id: string }) => id)).toEqual([first.id]);
  });

  test('leaves out copies and what was set aside', () => {
    const sample = JSON.parse(JSON.stringify(sampleDataset()));
    sample.stances.push(sample.stances[0], { id: 'broken' });
    sample.actors.push(
      ...Array.from({ length: 9 }, (_, at) => ({ id: `more-${at}`, name: 'M', kind: 'state' })),
    );
    const source = JSON.stringify(sample);
    const { dataset } = readDataset(source);
    if (dataset === null) throw new Error('the sample does not read');
    const { stances } = JSON.parse(
      textOf(materialOf(indexGraph(dataset), { view: viewOf({}), source })),
    );
    const ids = stances.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).not.toContain('broken');
  });
});

test('what is cut out of a printed list leaves what is printed without it', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      fc.constantFrom(1, -2.5, true, null, 'a"b', 'c\\', '[', '}', ',', ''),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b[', '"c'), tie('any'), { maxKeys: 3 }),
    ),
  })).any;
  const kept = (path: readonly (string | number)[]) => JSON.stringify(path).length % 3 !== 0;
  const without = (each: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(each))
      return each.flatMap((item, at) =>
        kept([...path, at]) ? [without(item, [...path, at])] : [],
      );
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).map(([key, item]) => [key, without(item, [...path, key])]),
    );
  };
  fc.assert(
    fc.property(value, fc.constantFrom(0, 1, 4, '\t'), (any, indent) => {
      const print = (each: unknown) => JSON.stringify(each, null, indent);
      expect(cutJson(print(any), kept)).toBe(print(without(any, [])));
    }),
    { seed: 20370314, numRuns: 300 },
  );
});
