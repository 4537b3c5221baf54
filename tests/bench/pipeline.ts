// Which pure functions does the benchmark time, outside the page?
import { indexGraph } from '../../src/graph/index-graph.ts';
import { layoutGraph } from '../../src/graph/layout/layout-graph.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';

export const pipeline = { readDataset, indexGraph, buildScene, layoutGraph, DEFAULT_VIEW };
