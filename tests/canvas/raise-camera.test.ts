// Is what is selected in sight above a sheet, and does the picture move no more than that takes?
import { expect, it } from 'vitest';
import { buildDrawing } from '../../src/canvas/build-drawing.ts';
import { raiseCamera } from '../../src/canvas/raise-camera.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { ActorId, StanceId, StanceKindId } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import type { Selection } from '../../src/view/view-state.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';

const index = indexGraph(
  buildDataset({
    stances: ['caldor condemns merrow', 'merrow supports tavria'].map((words) =>
      buildStance(words),
    ),
  }),
);
const scene = buildScene(index, criteria({}));
const heights: Record<string, number> = { caldor: -100, merrow: 0, tavria: 100 };
const positions = new Map(
  scene.actors.map(({ id }) => [id as string, { x: 0, y: heights[id] ?? 0 }]),
);
const drawing = buildDrawing({ scene, index, positions });
const CAMERA = { x: 7, y: 0, zoom: 2 };
const WIDTH = 390;
const HEIGHT = 600;

const actor = (id: string): Selection => ({ type: 'actor', id: id as ActorId });
const raised = (selection: Selection | null, covered: number) =>
  raiseCamera(CAMERA, { scene, selection, covered }, drawing, { width: WIDTH, height: HEIGHT });
const heightOf = (id: string, { y, zoom }: typeof CAMERA) =>
  ((heights[id] ?? 0) - y) * zoom + HEIGHT / 2;

it('nothing moves where nothing is covered or selected, or the selection is in sight all the same', () => {
  expect(raised(actor('tavria'), 0)).toBe(CAMERA);
  expect(raised(null, 300)).toBe(CAMERA);
  expect(raised(actor('caldor'), 300)).toBe(CAMERA);
  expect(raised(actor('gone'), 300)).toBe(CAMERA);
});

it('a covered actor comes to the middle of what is left, at the same size and no further to the side', () => {
  const camera = raised(actor('tavria'), 300);
  expect(heightOf('tavria', camera)).toBeCloseTo((HEIGHT - 300) / 2);
  expect(camera).toMatchObject({ x: CAMERA.x, zoom: CAMERA.zoom });
});

it('of a tie, and of a stance, both ends are in sight', () => {
  const tie = {
    source: 'merrow' as ActorId,
    target: 'tavria' as ActorId,
    stance: 'supports' as StanceKindId,
  };
  const selections: Selection[] = [
    { type: 'tie', ...tie },
    { type: 'stance', id: 'merrow-supports-tavria' as StanceId },
  ];
  for (const selection of selections) {
    const camera = raised(selection, 240);
    expect(heightOf('merrow', camera)).toBeGreaterThan(0);
    expect(heightOf('tavria', camera)).toBeLessThan(HEIGHT - 240);
  }
});

it('where both ends have no room above the sheet at this size, they are shown smaller, names and all', () => {
  const tie: Selection = {
    type: 'tie',
    source: 'merrow' as ActorId,
    target: 'tavria' as ActorId,
    stance: 'supports' as StanceKindId,
  };
  const camera = raised(tie, 420);
  expect(camera.zoom).toBeLessThan(CAMERA.zoom);
  expect(heightOf('merrow', camera)).toBeGreaterThan(40);
  expect(heightOf('tavria', camera)).toBeLessThan(HEIGHT - 420 - 40);
});

it('an actor beyond the side of the picture comes into it', () => {
  const aside = { ...CAMERA, x: 120 };
  const { x } = raiseCamera(aside, { scene, selection: actor('caldor'), covered: 300 }, drawing, {
    width: WIDTH,
    height: HEIGHT,
  });
  expect(x).toBe(0);
});
