// Which pure functions does the benchmark time and judge, outside the page?
import { framePicture } from '../../src/canvas/frame-picture.ts';
import { buildPictureText } from '../../src/canvas/picture-text.ts';
import { labelFontSize } from '../../src/canvas/screen-scale.ts';
import { traceDrawing } from '../../src/canvas/trace-drawing.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { layoutGraph } from '../../src/graph/layout/layout-graph.ts';
import { measureNode } from '../../src/graph/layout/node-size.ts';
import { estimateTextWidth } from '../../src/graph/layout/text-size.ts';
import { partition } from '../../src/graph/partition/partition.ts';
import { countContradictions } from '../../src/graph/partition/signed-edge.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildLayoutRequest } from '../../src/view/layout-request.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import { measureFriendsCloser } from '../support/friends-closer.ts';
import { overlapsOf, plantCamps } from '../support/layout-request.ts';
import { unseenNets } from '../support/unseen-nets.ts';

export const pipeline = { readDataset, indexGraph, buildScene, DEFAULT_VIEW };
export const layouts = {
  layoutGraph,
  buildLayoutRequest,
  measureNode,
  measureFriendsCloser,
  overlapsOf,
  plantCamps,
};
export const solver = { partition, countContradictions, unseenNets };
export const drawn = {
  framePicture,
  buildPictureText,
  labelFontSize,
  traceDrawing,
  estimateTextWidth,
};
