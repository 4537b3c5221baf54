// Is what is written as GraphML and GEXF the XML that their schemas ask for?
import { parseXml, type XmlDocument, XmlElement, XmlText } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { writeGexf } from '../../src/exchange/write-gexf.ts';
import { writeGraphml } from '../../src/exchange/write-graphml.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { describeMaterial, materialOf, SHIPPED } from '../support/export-material.ts';

/** Of an element: its attributes, those it must have first; and its children in order, `*` for any number. */
interface Rule {
  readonly must?: readonly string[];
  readonly may?: readonly string[];
  readonly children?: readonly string[];
  readonly text?: true;
}

type Schema = Readonly<Record<string, Rule>>;

const ROOT = ['xmlns', 'xmlns:xsi', 'xsi:schemaLocation'];

// graphml.graphdrawing.org/xmlns/1.0, the part that is used.
const GRAPHML: Schema = {
  graphml: { must: ROOT, children: ['key*', 'graph'] },
  key: { must: ['id', 'for', 'attr.name', 'attr.type'] },
  graph: { must: ['edgedefault'], may: ['id'], children: ['data*', 'node*', 'edge*'] },
  node: { must: ['id'], children: ['data*'] },
  edge: { must: ['source', 'target'], may: ['id'], children: ['data*'] },
  data: { must: ['key'], text: true },
};

// gexf.net/1.3, the part that is used, held by hand against the published schema, which no package brings along under a licence.
const GEXF: Schema = {
  gexf: { must: [...ROOT, 'version'], children: ['meta', 'graph'] },
  meta: { must: ['lastmodifieddate'], children: ['creator', 'keywords', 'description'] },
  creator: { text: true },
  keywords: { text: true },
  description: { text: true },
  graph: {
    may: ['defaultedgetype', 'mode', 'timeformat', 'timerepresentation'],
    children: ['attributes*', 'nodes', 'edges'],
  },
  // In the schema it has no mode, and without one Gephi takes it for static.
  attributes: { must: ['class'], children: ['attribute*'] },
  attribute: { must: ['id', 'title', 'type'] },
  nodes: { may: ['count'], children: ['node*'] },
  node: { must: ['id'], may: ['label'], children: ['attvalues'] },
  edges: { may: ['count'], children: ['edge*'] },
  edge: {
    must: ['source', 'target'],
    may: ['id', 'kind', 'label', 'weight'],
    children: ['attvalues', 'spells*'],
  },
  attvalues: { children: ['attvalue*'] },
  attvalue: { must: ['for', 'value'] },
  spells: { children: ['spell*'] },
  spell: { must: ['start', 'end'] },
};

const elementsIn = (element: XmlElement | XmlDocument) =>
  element.children.filter((child) => child instanceof XmlElement);

function allIn(element: XmlElement | XmlDocument): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => [child, ...allIn(child)]);
}

function breaches(document: XmlDocument, schema: Schema): readonly string[] {
  return allIn(document).flatMap((element) => {
    const rule = schema[element.name];
    if (rule === undefined) return [`unknown element ${element.name}`];
    const { must = [], may = [], children = [], text } = rule;
    const names = Object.keys(element.attributes);
    const inside = elementsIn(element).map(({ name }) => `${name} `);
    const order = children.map((name) =>
      name.endsWith('*') ? `(?:${name.slice(0, -1)} )*` : `${name} `,
    );
    const words = element.children.some(
      (child) => child instanceof XmlText && child.text.trim() !== '',
    );
    return [
      ...must.filter((name) => !names.includes(name)).map((name) => `no ${name}`),
      ...names
        .filter((name) => ![...must, ...may].includes(name))
        .map((name) => `what is ${name}?`),
      ...(new RegExp(`^${order.join('')}$`).test(inside.join('')) ? [] : [`children: ${inside}`]),
      ...(words && text !== true ? ['text'] : []),
    ].map((breach) => `${element.name}: ${breach}`);
  });
}

const FORMATS = [
  ['GraphML', writeGraphml, GRAPHML],
  ['GEXF', writeGexf, GEXF],
] as const;

describe.each(FORMATS)('%s', (_, write, schema) => {
  test.each(SHIPPED.slice(0, 6).map((material) => [describeMaterial(material), material] as const))(
    'of %s has the elements and attributes of the schema, in its order',
    (_name, material) => {
      const document = parseXml(write(material).files[0]?.text ?? '');
      expect(breaches(document, schema)).toEqual([]);
    },
  );

  test('declares what it uses, with one id each', () => {
    const material = SHIPPED[3];
    if (material === undefined) throw new Error('no data');
    const all = allIn(parseXml(write(material).files[0]?.text ?? ''));
    const [domains, uses] =
      schema === GEXF
        ? [all.filter(({ name }) => name === 'attributes'), 'attvalue']
        : [all.filter(({ name }) => name === 'graphml'), 'data'];
    for (const domain of domains) {
      const declared = elementsIn(domain).flatMap(({ attributes }) => attributes['id'] ?? []);
      expect(new Set(declared).size).toBe(declared.length);
    }
    const declared = new Set(
      all
        .filter(({ name }) => name === 'key' || name === 'attribute')
        .map((each) => each.attributes['id']),
    );
    const used = all.filter(({ name }) => name === uses);
    expect(used.length).toBeGreaterThan(100);
    expect(
      used.filter(({ attributes }) => !declared.has(attributes['for'] ?? attributes['key'])),
    ).toEqual([]);
  });
});

test('in GEXF a tie holds on the days of its stances, both ends included, as sure as they are written', () => {
  const date = (value: string) => ({ date: { value, certainty: 'stated' as const } });
  const dataset = buildDataset({
    stances: [
      buildStance('caldor condemns merrow', { id: 's1', ...date('2031-05-03') }),
      buildStance('caldor condemns merrow', { id: 's2', ...date('2031-02') }),
      buildStance('caldor condemns merrow', { id: 's3' }),
      buildStance('caldor supports merrow', { id: 's4' }),
    ],
  });
  const document = parseXml(writeGexf(materialOf(indexGraph(dataset))).files[0]?.text ?? '');
  const edges = allIn(document).filter(({ name }) => name === 'edge');
  expect(
    edges.map((edge) => [
      edge.attributes['kind'],
      allIn(edge).flatMap(({ name, attributes }) => (name === 'spell' ? [attributes] : [])),
    ]),
  ).toEqual([
    [
      'condemns',
      [
        { start: '2031-05-03', end: '2031-05-03' },
        { start: '2031-02-01', end: '2031-02-28' },
      ],
    ],
    ['supports', []],
  ]);
});
