// How is the picture written as GraphML, which networkx, igraph, yEd, Gephi and Cytoscape read?
import { describeAbout, listAbout } from './about.ts';
import { type Cleaner, countingCleaner } from './clean-text.ts';
import {
  buildDrawnGraph,
  type DrawnGraph,
  encodeValue,
  NODE_VALUES,
  TIE_VALUES,
  type Values,
  type ValueType,
} from './drawn-graph.ts';
import type { Exported } from './exported.ts';
import { nameFile } from './file-name.ts';
import type { Material } from './material.ts';
import { describeGraph, reportWithdrawn } from './report-graph.ts';
import { element, encodeXml } from './xml-text.ts';

type Declared = Readonly<Record<string, ValueType>>;

const ROOT = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
};

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'string',
  whole: 'int',
  flag: 'boolean',
  // None of the types of GraphML is a list.
  list: 'string',
};

const NODE_KEYS: Declared = { label: 'text', ...NODE_VALUES };
const TIE_KEYS: Declared = { label: 'text', weight: 'whole', ...TIE_VALUES };

export function writeGraphml(material: Material): Exported {
  const cleaner = countingCleaner();
  const graph = buildDrawnGraph(material);
  const about = Object.fromEntries(listAbout(describeAbout(material)));
  const aboutKeys = Object.fromEntries(Object.keys(about).map((name) => [name, 'text'] as const));
  const text = encodeXml(
    element('graphml', ROOT, [
      ...declare('graph', aboutKeys),
      ...declare('node', NODE_KEYS),
      ...declare('edge', TIE_KEYS),
      ...element('graph', { id: material.index.dataset.id, edgedefault: 'directed' }, [
        ...data('graph', about, cleaner),
        ...listElements(graph, cleaner),
      ]),
    ]),
  );
  return {
    files: [
      {
        name: nameFile(material, null, 'graphml'),
        mediaType: 'application/graphml+xml',
        text,
        holds: describeGraph(graph),
      },
    ],
    changes: [...reportWithdrawn(material), ...cleaner.changes()],
  };
}

function listElements({ nodes, ties }: DrawnGraph, cleaner: Cleaner): readonly string[] {
  return [
    ...nodes.flatMap(({ id, name, values }) =>
      element('node', { id }, data('node', { label: name, ...values }, cleaner)),
    ),
    ...ties.flatMap(({ id, source, target, kind, weight, values }) => {
      const own = data('edge', { label: kind.label, weight, ...values }, cleaner);
      return element('edge', { id, source, target }, own);
    }),
  ];
}

function declare(domain: string, declared: Declared): readonly string[] {
  return Object.entries(declared).flatMap(([name, type]) =>
    element('key', {
      id: `${domain}-${name}`,
      for: domain,
      'attr.name': name,
      'attr.type': TYPES[type],
    }),
  );
}

function data(domain: string, values: Values, { clean }: Cleaner): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    element('data', { key: `${domain}-${name}` }, clean(encodeValue(value))),
  );
}
