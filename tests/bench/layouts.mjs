// How good and how fast are the layouts, beside those of Cytoscape and beside d3-force alone on the same networks?
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { countClashes } from './clashes.mjs';
import { median, report, reportShare } from './statistics.mjs';

/** @typedef {import('../../src/graph/layout/layout.ts').LayoutRequest} Request */
/** @typedef {import('../../src/graph/layout/layout.ts').Positions} Positions */
/** @typedef {typeof import('./pipeline.ts')} Made */
/** @typedef {{ what: string, least: number | null, requests: Request[] }} Network */

const RUNS = 5;
/** As many as d3 takes by itself. */
const TICKS = 300;

cytoscape.use(fcose);

/** @param {Made} made @param {string} root */
export async function compareLayouts(made, root) {
  console.log('\nFriends closer than foes: the least share among the networks of each line');
  for (const network of await listNetworks(made, root)) {
    const ours = network.requests.map((request) => judge(made, request, made.layouts.layoutGraph));
    reportShare(`${network.what}: camps`, ...sum(ours, network.least));
    const overlaps = ours.reduce((all, each) => all + each.overlaps, 0);
    report('  overlapping boxes, nodes and names', overlaps, '', 0);
    const moved = Math.max(...network.requests.map((request) => medianMove(made, request)));
    report('  median move without a fifth of the ties, in diagonals', moved, '', 0.1);
    for (const name of /** @type {const} */ (['cose', 'fcose'])) {
      const theirs = network.requests
        .slice(0, 1)
        .map((request) => judge(made, request, (each) => layoutByCytoscape(each, name)));
      reportShare(`  ${name}, the first of them`, ...sum(theirs, null));
    }
  }
  timeAgainstForces(made);
}

/** @param {Made} made */
function timeAgainstForces({ layouts }) {
  const request = layouts.plantCamps(500, 4, 10, 0, 1);
  /** @param {() => unknown} call */
  const time = (call) => {
    const began = performance.now();
    call();
    return performance.now() - began;
  };
  const ours = [];
  const alone = [];
  for (let run = 0; run < RUNS; run += 1) {
    alone.push(time(() => layoutByForces(request)));
    ours.push(time(() => layouts.layoutGraph(request)));
  }
  const [mine, least] = [median(ours), median(alone)];
  report(
    'Layout of 500 actors and 2,500 ties, against d3-force alone',
    mine / least,
    '×',
    3,
    `${mine.toFixed(0)} ms against ${least.toFixed(0)} ms for ${TICKS} ticks of link, many-body, collide and centre, ${RUNS} interleaved runs`,
  );
}

/** How far the middle one of those who stay moves, when only the ties that are left arrange the picture.
 * @param {Made} made @param {Request} request */
function medianMove({ layouts }, request) {
  const from = layouts.layoutGraph(request);
  const ties = request.ties.filter((_, at) => at % 5 !== 0);
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const nodes = request.nodes.filter(({ id }) => tied.has(id));
  const places = layouts.layoutGraph({ ...request, nodes, ties, from });
  const all = [...from.values()];
  const side = (/** @type {'x' | 'y'} */ axis) =>
    Math.max(...all.map((point) => point[axis])) - Math.min(...all.map((point) => point[axis]));
  const moves = nodes.map(({ id }) => {
    const [a, b] = [from.get(id), places.get(id)];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;
  });
  return median(moves) / Math.hypot(side('x'), side('y'));
}

/** @typedef {{ closer: number, overlaps: number, ms: number, names: number, actors: number }} Judgement */

/** @param {Made} made @param {Request} request @param {(request: Request) => Positions} layout @returns {Judgement} */
function judge(made, request, layout) {
  const began = performance.now();
  const positions = layout(request);
  const ms = performance.now() - began;
  const { overlapsOf, measureFriendsCloser } = made.layouts;
  const { clashes, names } = countClashes(made.drawn, request, positions);
  return {
    closer: measureFriendsCloser(positions, request.ties) ?? Number.NaN,
    overlaps: overlapsOf(request, positions).length + clashes,
    ms,
    names,
    actors: request.nodes.length,
  };
}

/** @param {Judgement[]} all @param {number | null} least @returns {[number, number | null, string]} */
function sum(all, least) {
  const of = (/** @type {keyof Judgement} */ key) => all.map((each) => each[key]);
  const total = (/** @type {keyof Judgement} */ key) => of(key).reduce((a, b) => a + b, 0);
  const time = `${median(of('ms')).toFixed(0)} ms`;
  const names = `${total('names')} of ${total('actors')} names at rest`;
  const networks = `${all.length} network${all.length === 1 ? '' : 's'}`;
  return [
    Math.min(...of('closer')),
    least,
    `${networks}, ${total('overlaps')} overlaps, ${time}, ${names}`,
  ];
}

/** @param {Request} request @returns {Positions} */
function layoutByForces({ nodes, ties }) {
  const radiusById = new Map(nodes.map(({ id, width }) => [id, width / 2]));
  /** @type {(import('d3-force').SimulationNodeDatum & { readonly id: string })[]} */
  const bodies = nodes.map(({ id }) => ({ id }));
  const at = new Map(bodies.map((body) => [body.id, body]));
  const links = ties.flatMap(({ source, target }) => {
    const [a, b] = [at.get(source), at.get(target)];
    return a && b ? [{ source: a, target: b }] : [];
  });
  forceSimulation(bodies)
    .stop()
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force(
      'collide',
      forceCollide(({ index = 0 }) => radiusById.get(bodies[index]?.id ?? '') ?? 0),
    )
    .force('center', forceCenter())
    .tick(TICKS);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** @param {Request} request @param {'cose' | 'fcose'} name @returns {Positions} */
function layoutByCytoscape({ nodes, ties }, name) {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...nodes.map(({ id, width, height }) => ({ data: { id, width, height } })),
      ...ties.map(({ source, target }) => ({ data: { source, target } })),
    ],
    layout: /** @type {cytoscape.LayoutOptions} */ ({ name, animate: false, fit: false }),
  });
  const positions = new Map(
    cy.nodes().map((node) => {
      const { x, y } = node.position();
      // Ours stand at the top of their boxes, theirs in the middle.
      return [node.id(), { x, y: y - (node.data('height') - 42) / 2 }];
    }),
  );
  cy.destroy();
  return positions;
}

/** @param {Made} made @param {string} root @returns {Promise<Network[]>} */
async function listNetworks({ layouts, pipeline }, root) {
  const { plantCamps } = layouts;
  /** @param {number} count @param {readonly (readonly [number, number])[]} kinds @param {number} seeds */
  const planted = (count, kinds, seeds) =>
    kinds.flatMap(([camps, degree]) =>
      Array.from({ length: seeds }, (_, seed) => plantCamps(count, camps, degree, 0, seed + 1)),
    );
  const networks = [
    {
      what: '60 actors',
      least: 0.98,
      requests: planted(
        60,
        [
          [2, 6],
          [3, 6],
          [3, 10],
          [4, 4],
          [4, 12],
        ],
        4,
      ),
    },
    {
      what: '200 actors',
      least: 0.95,
      requests: planted(
        200,
        [
          [2, 6],
          [3, 6],
          [3, 10],
          [5, 8],
        ],
        3,
      ),
    },
    {
      what: '500 actors',
      least: 0.9,
      requests: planted(
        500,
        [
          [2, 10],
          [4, 6],
          [4, 10],
          [5, 10],
        ],
        1,
      ),
    },
  ];
  const text = await readFile(join(root, 'data/strait-of-amaranth/dataset.json'), 'utf8');
  const { dataset } = pipeline.readDataset(text);
  if (dataset === null) throw new Error('the fictional dataset cannot be read');
  const index = pipeline.indexGraph(dataset);
  const scene = pipeline.buildScene(index, pipeline.DEFAULT_VIEW);
  const fictional = layouts.buildLayoutRequest(scene, index, 'camps');
  return [
    ...(await highlandTribes(layouts.measureNode, root)),
    { what: 'The Strait of Amaranth', least: null, requests: [fictional] },
    ...networks,
  ];
}

/** @param {Made['layouts']['measureNode']} measureNode @param {string} root @returns {Promise<Network[]>} */
async function highlandTribes(measureNode, root) {
  const file = join(root, '../shared/data/signed/highland_tribes/tribes_edges.csv');
  if (!existsSync(file)) {
    console.log('Highland tribes: left out, the network is not here');
    return [];
  }
  const rows = (await readFile(file, 'utf8')).trim().split(/\r?\n/).slice(1);
  const ties = rows.map((row) => {
    const [source = '', target = '', sign] = row.replaceAll('"', '').split(',');
    return { source, target, sign: /** @type {1 | -1} */ (Number(sign) > 0 ? 1 : -1) };
  });
  const ids = [...new Set(ties.flatMap(({ source, target }) => [source, target]))];
  const nodes = ids.map((id) => ({ id, ...measureNode(id), parent: null }));
  return [{ what: 'Highland tribes', least: 0.97, requests: [{ layout: 'camps', nodes, ties }] }];
}
