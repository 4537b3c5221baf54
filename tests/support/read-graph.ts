// Which nodes, ties and quotes does an exported graph have? By other people's readers, and by the scene itself.
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { Material } from '../../src/exchange/material.ts';
import { isQuote } from '../../src/model/stance-graph.ts';

/** What must come through, whatever the format. */
export interface ReadGraph {
  /** Names by id. */
  readonly nodes: Readonly<Record<string, string>>;
  readonly ties: Readonly<Record<string, ReadTie>>;
}

interface ReadTie {
  readonly source: string;
  readonly target: string;
  readonly stance: string;
  readonly sign: number;
  readonly weight: number;
  readonly outlets: readonly string[];
  readonly stances: readonly string[];
  readonly topics: readonly string[];
  readonly dates: readonly string[];
  readonly quotes: readonly string[];
  readonly quoteVoices: readonly string[];
  readonly quoteArticles: readonly string[];
  readonly records: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/** From the scene and the data, by no code of the exports. */
export function expectedGraph({ index, view, scene }: Material): ReadGraph {
  const actors = view === null ? index.dataset.actors : scene.actors;
  const nodes = Object.fromEntries(actors.map(({ id, name }) => [id as string, name]));
  const ties = scene.ties.map((tie) => {
    const stances = index.dataset.stances.filter(({ id }) => tie.stances.includes(id));
    const evidence = stances.flatMap(
      ({ id }) => scene.stances.find((shown) => shown.id === id)?.evidence ?? [],
    );
    const quotes = evidence.filter(isQuote);
    const read: ReadTie = {
      source: tie.source,
      target: tie.target,
      stance: tie.stance,
      sign: tie.sign,
      weight: Math.max(1, tie.outlets.length),
      outlets: tie.outlets,
      stances: stances.map(({ id }) => id),
      topics: [...new Set(stances.flatMap(({ topic }) => topic ?? []))],
      dates: stances.map(({ date }) => date?.value ?? ''),
      quotes: quotes.map(({ exact }) => exact),
      quoteVoices: quotes.map(({ voice }) => voice),
      quoteArticles: quotes.map(({ article }) => article),
      records: evidence.flatMap((piece) => (isQuote(piece) ? [] : [piece.record])),
    };
    return [tie.id as string, read] as const;
  });
  return { nodes, ties: Object.fromEntries(ties) };
}

export function readGexf(text: string): ReadGraph {
  return readGraphology(parseGexf(MultiGraph, text), JSON.parse);
}

export function readGraphml(text: string): ReadGraph {
  return readGraphology(parseGraphml(MultiGraph, text), JSON.parse);
}

function readGraphology(graph: MultiGraph, readList: (text: string) => unknown): ReadGraph {
  return {
    nodes: Object.fromEntries(graph.mapNodes((id, values) => [id, String(values['label'] ?? '')])),
    ties: Object.fromEntries(
      graph.mapEdges((id, values, source, target) => [
        id,
        readTie(source, target, values, (text) => readList(String(text))),
      ]),
    ),
  };
}

export function readJgf(text: string): ReadGraph {
  const { graph } = JSON.parse(text);
  const nodes = Object.entries(graph.nodes).map(([id, node]) => [id, (node as Values)['label']]);
  const ties = graph.edges.map((edge: Values) => {
    const values = edge['metadata'] as Values;
    return [edge['id'], readTie(edge['source'], edge['target'], values, (list) => list)];
  });
  return { nodes: Object.fromEntries(nodes), ties: Object.fromEntries(ties) };
}

export function readCx2(text: string): ReadGraph {
  const blocks: Readonly<Record<string, Values[]>> = Object.assign({}, ...JSON.parse(text));
  const valuesOf = (item: Values) => item['v'] as Values;
  const nodes = blocks['nodes'] ?? [];
  const idOf = new Map(nodes.map((node) => [node['id'], valuesOf(node)['represents']]));
  return {
    nodes: Object.fromEntries(
      nodes.map((node) => [valuesOf(node)['represents'], valuesOf(node)['name']]),
    ),
    ties: Object.fromEntries(
      (blocks['edges'] ?? []).map((edge) => [
        valuesOf(edge)['name'],
        readTie(idOf.get(edge['s']), idOf.get(edge['t']), valuesOf(edge), (list) => list),
      ]),
    ),
  };
}

function readTie(
  source: unknown,
  target: unknown,
  values: Values,
  readList: (value: unknown) => unknown,
): ReadTie {
  const list = (name: string) =>
    (values[name] === undefined ? [] : readList(values[name])) as readonly string[];
  return {
    source: String(source),
    target: String(target),
    stance: String(values['stance']),
    sign: Number(values['sign']),
    weight: Number(values['weight']),
    outlets: list('outlets'),
    stances: list('stances'),
    topics: list('topics'),
    dates: list('dates'),
    quotes: list('quotes'),
    quoteVoices: list('quoteVoices'),
    quoteArticles: list('quoteArticles'),
    records: list('records'),
  };
}
