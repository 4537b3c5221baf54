// How is the picture written as GEXF 1.3, which Gephi reads with the days on which each tie holds?
import { aboutInWords, describeAbout } from './about.ts';
import { type Cleaner, countingCleaner } from './clean-text.ts';
import {
  buildDrawnGraph,
  type DrawnTie,
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

const ROOT = {
  xmlns: 'http://gexf.net/1.3',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
  version: '1.3',
};

const GRAPH = {
  defaultedgetype: 'directed',
  mode: 'dynamic',
  timeformat: 'date',
  timerepresentation: 'interval',
};

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'string',
  whole: 'integer',
  flag: 'boolean',
  // A "liststring" has no way to hold a comma or a bracket.
  list: 'string',
};

export function writeGexf(material: Material): Exported {
  const cleaner = countingCleaner();
  const graph = buildDrawnGraph(material);
  const nodes = graph.nodes.flatMap(({ id, name, values }) =>
    element('node', { id, label: cleaner.clean(name) }, listValues(values, cleaner)),
  );
  const ties = graph.ties.flatMap((tie) => writeTie(tie, cleaner));
  const text = encodeXml(
    element('gexf', ROOT, [
      ...describeMeta(material, cleaner),
      ...element('graph', GRAPH, [
        ...declare('node', NODE_VALUES),
        ...declare('edge', TIE_VALUES),
        ...element('nodes', { count: graph.nodes.length }, nodes),
        ...element('edges', { count: graph.ties.length }, ties),
      ]),
    ]),
  );
  return {
    files: [
      {
        name: nameFile(material, null, 'gexf'),
        mediaType: 'application/gexf+xml',
        text,
        holds: describeGraph(graph),
      },
    ],
    changes: [...reportWithdrawn(material), ...cleaner.changes()],
  };
}

function describeMeta(material: Material, { clean }: Cleaner): readonly string[] {
  const about = describeAbout(material);
  const words = [about.title, ...aboutInWords(about)].join('\n');
  return element('meta', { lastmodifieddate: about.exported }, [
    ...element('creator', {}, 'Demarche'),
    ...element('keywords', {}, about.fiction === null ? 'stance graph' : 'stance graph, fiction'),
    ...element('description', {}, clean(words)),
  ]);
}

/** Parallel edges are told apart by their kind; without it Gephi would make one of them. */
function writeTie(
  { id, source, target, kind, weight, spans, values }: DrawnTie,
  cleaner: Cleaner,
): readonly string[] {
  const label = cleaner.clean(kind.label);
  return element('edge', { id, source, target, kind: kind.id, label, weight }, [
    ...listValues(values, cleaner),
    ...(spans.length === 0
      ? []
      : element(
          'spells',
          {},
          spans.flatMap(({ from, to }) => element('spell', { start: from, end: to })),
        )),
  ]);
}

function declare(domain: string, declared: Readonly<Record<string, ValueType>>): readonly string[] {
  return element(
    'attributes',
    { class: domain },
    Object.entries(declared).flatMap(([name, type]) =>
      element('attribute', { id: name, title: name, type: TYPES[type] }),
    ),
  );
}

function listValues(values: Values, { clean }: Cleaner): readonly string[] {
  return element(
    'attvalues',
    {},
    Object.entries(values).flatMap(([name, value]) =>
      element('attvalue', { for: name, value: clean(encodeValue(value)) }),
    ),
  );
}
