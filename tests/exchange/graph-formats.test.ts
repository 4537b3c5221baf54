// Do other people's readers find every node, tie and quote of the picture in what is exported?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exported } from '../../src/exchange/exported.ts';
import type { Material } from '../../src/exchange/material.ts';
import { writeCx2 } from '../../src/exchange/write-cx2.ts';
import { writeGexf } from '../../src/exchange/write-gexf.ts';
import { writeGraphml } from '../../src/exchange/write-graphml.ts';
import { writeJgf } from '../../src/exchange/write-jgf.ts';
import {
  describeMaterial,
  materialOf,
  SHIPPED,
  shippedMaterial,
  viewOf,
} from '../support/export-material.ts';
import { anyCriteria, anyIndex } from '../support/graph-arbitrary.ts';
import {
  expectedGraph,
  type ReadGraph,
  readCx2,
  readGexf,
  readGraphml,
  readJgf,
} from '../support/read-graph.ts';

type Format = readonly [string, (material: Material) => Exported, (text: string) => ReadGraph];

const FORMATS: readonly Format[] = [
  ['GraphML', writeGraphml, readGraphml],
  ['GEXF', writeGexf, readGexf],
  ['CX2', writeCx2, readCx2],
  ['JSON Graph', writeJgf, readJgf],
];

const textOf = ({ files }: Exported) => files[0]?.text ?? '';

describe.each(FORMATS)('%s', (_, write, read) => {
  test.each(SHIPPED.map((material) => [describeMaterial(material), material] as const))(
    'has every node, tie and quote of %s',
    (_name, material) => {
      const expected = expectedGraph(material);
      expect(Object.keys(expected.ties).length).toBeGreaterThan(0);
      expect(read(textOf(write(material)))).toEqual(expected);
    },
  );

  test('has them of any data under any filters', () => {
    fc.assert(
      fc.property(anyIndex, fc.option(anyCriteria, { nil: null }), (index, criteria) => {
        const view = criteria === null ? null : viewOf(criteria);
        const material = materialOf(index, { view });
        expect(read(textOf(write(material)))).toEqual(expectedGraph(material));
      }),
      { seed: 20370302, numRuns: 40 },
    );
  });

  test('says of everything what is in no picture, and of a view nothing', () => {
    const withdrawn = { count: 1, one: 'withdrawn stance left out' };
    expect(write(shippedMaterial('strait-of-amaranth')).changes).toMatchObject([withdrawn]);
    expect(write(shippedMaterial('strait-of-amaranth', '')).changes).toEqual([]);
  });
});

test('what every graph says of itself: fiction, filters, licence, day and address', () => {
  const material = shippedMaterial('ferry-dispute', 'voice=direct');
  for (const [, write] of FORMATS) {
    const text = textOf(write(material));
    for (const words of [
      'Fiction: no actor, outlet or quote in it exists.',
      'voice: direct speech',
      'MIT',
      '2031',
      'https://demarche.example/#data=ferry-dispute&voice=direct'.replaceAll(
        '&',
        text.startsWith('<') ? '&amp;' : '&',
      ),
    ])
      expect(text).toContain(words);
  }
});
