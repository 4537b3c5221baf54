// Does the catalogue say nothing that the app could not show?
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { fitViewToIndex } from '../../src/view/fit-view.ts';
import { decodeView } from '../../src/view/view-url.ts';

const { datasets } = JSON.parse(readFileSync('data/catalogue.json', 'utf8')) as {
  datasets: readonly { id: string; file: string; fictional: boolean; opens?: string }[];
};

test.each(datasets)(
  '$id is what the catalogue says of it',
  ({ id, file, fictional, opens = '' }) => {
    const { dataset } = readDataset(readFileSync(`data/${file}`, 'utf8'));
    if (dataset === null) throw new Error(`${file} cannot be read.`);
    expect(dataset).toMatchObject({ id, fictional });
    const { view, notices } = decodeView(opens);
    expect([...notices, ...fitViewToIndex(view, indexGraph(dataset)).notices]).toEqual([]);
  },
);
