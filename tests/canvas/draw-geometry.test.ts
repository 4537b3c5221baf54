import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { applyPatch, nodeKey, tieKey } from '../../src/canvas/apply-patch.ts';
import { buildDrawing } from '../../src/canvas/build-drawing.ts';
import { diffScene } from '../../src/canvas/diff-scene.ts';
import { createTrace, readCamera, setCamera } from '../../src/canvas/draw-geometry.ts';
import { EMPTY_DRAWING } from '../../src/canvas/drawing.ts';
import { buildStylesheet } from '../../src/canvas/stylesheet.ts';
import { layoutGraph } from '../../src/graph/layout/layout-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildLayoutRequest } from '../../src/view/layout-request.ts';
import { criteria, DISPUTE_INDEX } from '../support/build-index.ts';
import { TEST_TOKENS } from '../support/picture-tokens.ts';

const scene = buildScene(DISPUTE_INDEX, criteria({}));
const positions = layoutGraph(buildLayoutRequest(scene, DISPUTE_INDEX, 'camps'));
const drawing = buildDrawing({ scene, index: DISPUTE_INDEX, positions });

function canvasAt(zoom: number) {
  const cy = cytoscape({ headless: true, styleEnabled: true, layout: { name: 'preset' } });
  cy.style(buildStylesheet(TEST_TOKENS));
  applyPatch(cy, diffScene(EMPTY_DRAWING, drawing));
  setCamera(cy, { x: 0, y: 0, zoom });
  const trace = createTrace(cy);
  trace.update(drawing);
  return { cy, trace };
}

it.each([
  [0.3, 0.72],
  [1, 1],
  [2.5, 1],
])('at zoom %d lines have %d of their width on the screen', (zoom, share) => {
  const { cy } = canvasAt(zoom);
  for (const tie of drawing.tieById.values()) {
    const width = Number.parseFloat(cy.getElementById(tieKey(tie.id)).style('width'));
    expect(width * zoom).toBeCloseTo(share * tie.width, 1);
  }
});

it('nodes grow more slowly than the picture', () => {
  const [id] = drawing.nodeById.keys();
  if (!id) throw new Error('nothing drawn');
  const size = (zoom: number) => canvasAt(zoom).cy.getElementById(nodeKey(id)).width() * zoom;
  expect(size(2)).toBeGreaterThan(size(1));
  expect(size(2)).toBeLessThan(2 * size(1));
});

it('the camera that is read is the camera that was set', () => {
  const { cy } = canvasAt(1);
  setCamera(cy, { x: 12, y: -30, zoom: 1.7 });
  const camera = readCamera(cy);
  expect(camera.x).toBeCloseTo(12);
  expect(camera.y).toBeCloseTo(-30);
  expect(camera.zoom).toBe(1.7);
});

it('every tie has a path, and every actor a place', () => {
  const { trace } = canvasAt(1);
  expect([...trace.pathById.keys()].sort()).toEqual([...drawing.tieById.keys()].sort());
  expect([...trace.discById.keys()].sort()).toEqual([...drawing.nodeById.keys()].sort());
});

it('a line that is as it was is not styled again, and at another zoom every line is', () => {
  const { cy, trace } = canvasAt(1);
  const styled = new Set<string>();
  cy.on('style', (event) => void styled.add(event.target.id()));
  trace.update(drawing);
  expect(styled.size).toBe(0);
  setCamera(cy, { x: 0, y: 0, zoom: 2 });
  trace.update(drawing);
  expect(styled.size).toBe(drawing.tieById.size + drawing.nodeById.size);
});
