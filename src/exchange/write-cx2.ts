// How is the picture written as CX2, the format of Cytoscape and of the exchange server NDEx?
import { describeAbout, listAbout } from './about.ts';
import { buildDrawnGraph, NODE_VALUES, TIE_VALUES, type ValueType } from './drawn-graph.ts';
import type { Exported } from './exported.ts';
import { nameFile } from './file-name.ts';
import type { Material } from './material.ts';
import { describeGraph, reportWithdrawn } from './report-graph.ts';

type Aspect = readonly [name: string, elements: readonly object[]];

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'string',
  whole: 'integer',
  flag: 'boolean',
  list: 'list_of_string',
};

export function writeCx2(material: Material): Exported {
  const graph = buildDrawnGraph(material);
  // Cytoscape shows a network by its name.
  const about = Object.fromEntries(
    listAbout(describeAbout(material)).map(([name, value]) => [
      name === 'title' ? 'name' : name,
      value,
    ]),
  );
  // Nodes and edges have numbers here; what they are called elsewhere is a value.
  const numbers = new Map(graph.nodes.map(({ id }, number) => [id, number]));
  const aspects: readonly Aspect[] = [
    ['attributeDeclarations', [declareAll(Object.keys(about))]],
    ['networkAttributes', [about]],
    [
      'nodes',
      graph.nodes.map(({ id, name, values }, number) => ({
        id: number,
        v: { name, represents: id, ...values },
      })),
    ],
    [
      'edges',
      graph.ties.map(({ id, source, target, kind, weight, values }, number) => ({
        id: number,
        s: numbers.get(source),
        t: numbers.get(target),
        v: { name: id, interaction: kind.label, weight, ...values },
      })),
    ],
  ];
  const counts = aspects.map(([name, elements]) => ({ name, elementCount: elements.length }));
  const written = [
    { CXVersion: '2.0', hasFragments: false },
    { metaData: counts },
    ...aspects.map(([name, elements]) => ({ [name]: elements })),
    { status: [{ success: true }] },
  ];
  return {
    files: [
      {
        name: nameFile(material, null, 'cx2'),
        mediaType: 'application/json',
        text: `${JSON.stringify(written, null, 1)}\n`,
        holds: describeGraph(graph),
      },
    ],
    changes: reportWithdrawn(material),
  };
}

function declareAll(about: readonly string[]): object {
  return {
    networkAttributes: Object.fromEntries(about.map((name) => [name, { d: 'string' }])),
    nodes: declare({ name: 'text', represents: 'text', ...NODE_VALUES }),
    edges: declare({ name: 'text', interaction: 'text', weight: 'whole', ...TIE_VALUES }),
  };
}

function declare(values: Readonly<Record<string, ValueType>>): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, type]) => [name, { d: TYPES[type] }]),
  );
}
