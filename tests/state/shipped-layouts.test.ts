// Are the places that come with the app those that would be computed? `npx vitest run tests/state/shipped-layouts.test.ts -u` writes them anew.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computePlaces } from '../../src/cli/site/compute-places.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { digestRequest } from '../../src/graph/layout/digest-request.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { findShippedLayout } from '../../src/state/shipped-layouts.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildLayoutRequest } from '../../src/view/layout-request.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';

const { datasets } = JSON.parse(readFileSync('data/catalogue.json', 'utf8')) as {
  datasets: readonly { readonly file: string }[];
};

const shipped = datasets.map(({ file }) => {
  const { dataset } = readDataset(readFileSync(`data/${file}`, 'utf8'));
  if (dataset === null) throw new Error(`${file} cannot be read.`);
  return dataset;
});
const requests = shipped.map((dataset) => {
  const index = indexGraph(dataset);
  return buildLayoutRequest(buildScene(index, DEFAULT_VIEW), index, DEFAULT_VIEW.layout);
});

test('the first picture of each dataset of the catalogue is there before it is asked for', async () => {
  const lines = computePlaces(shipped).map((known) => `  ${JSON.stringify(known)}`);
  await expect(`[\n${lines.join(',\n')}\n]\n`).toMatchFileSnapshot(
    '../../src/state/shipped-layouts.json',
  );
});

test('another request is not answered from it', () => {
  const [request] = requests;
  if (request === undefined) throw new Error('The catalogue is empty.');
  expect(findShippedLayout({ ...request, ties: request.ties.slice(1) })).toBeNull();
});

test('a site of other data answers from what was computed for it', () => {
  const [request] = requests;
  if (request === undefined) throw new Error('The catalogue is empty.');
  const other = { ...request, ties: request.ties.slice(1) };
  const places = other.nodes.map(({ id }, at) => [id, at, -at] as const);
  const found = findShippedLayout(other, [{ digest: digestRequest(other), places }]);
  expect(found?.get(other.nodes[2]?.id as never)).toEqual({ x: 2, y: -2 });
});
