import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/canvas/drawing.ts';
import { roomOf } from '../../src/canvas/frame-camera.ts';
import { framePicture } from '../../src/canvas/frame-picture.ts';
import { buildPictureText, textExtent } from '../../src/canvas/picture-text.ts';
import { labelFontSize } from '../../src/canvas/screen-scale.ts';
import { createTextMeasure } from '../../src/canvas/text-measure.ts';
import { traceDrawing } from '../../src/canvas/trace-drawing.ts';
import type { ActorId, StanceKindId } from '../../src/model/stance-graph.ts';
import type { TieId } from '../../src/view/scene.ts';
import { anyDrawing } from '../support/drawing-arbitrary.ts';

const measure = createTextMeasure('sans-serif');

function drawingOf(...places: readonly (readonly [x: number, y: number])[]): Drawing {
  const nodes = places.map(([x, y], at) => ({
    id: `actor-${at}` as ActorId,
    x,
    y,
    shape: 'ellipse' as const,
    code: '',
    label: `Invented actor ${at}`,
    priority: 1,
  }));
  return { nodeById: new Map(nodes.map((node) => [node.id, node])), tieById: new Map() };
}

const SCREENS = [
  { width: 770, height: 640 },
  { width: 390, height: 520 },
  { width: 1400, height: 500 },
];

describe.each(SCREENS)('on a screen of $width × $height', (screen) => {
  const spread = drawingOf([-600, -400], [620, -380], [0, 0], [-580, 420], [610, 390]);

  it('all actors are in sight', () => {
    const { x, y, zoom } = framePicture(spread, screen, measure);
    for (const node of spread.nodeById.values()) {
      expect(Math.abs(node.x - x) * zoom).toBeLessThan(screen.width / 2 - 10);
      expect(Math.abs(node.y - y) * zoom).toBeLessThan(screen.height / 2 - 10);
    }
  });

  it('the picture is not smaller than it must be', () => {
    const { zoom } = framePicture(spread, screen, measure);
    const fills = Math.max((1220 * zoom) / screen.width, (820 * zoom) / screen.height);
    expect(fills).toBeGreaterThan(0.6);
  });
});

it('no name is cut on a narrow screen, and most are there', () => {
  const screen = { width: 390, height: 430 };
  const row = [-300, -150, 0, 150, 300].flatMap((x) => [-200, 0, 200].map((y) => [x, y] as const));
  const drawing = drawingOf(...row);
  const camera = framePicture(drawing, screen, measure);
  const size = labelFontSize(camera.zoom);
  const room = roomOf(camera, screen);
  const trace = traceDrawing(drawing, camera.zoom);
  const { labelById } = buildPictureText(drawing, trace, size, measure.at(size), room);
  for (const [id, { box }] of labelById) {
    const disc = trace.discById.get(id);
    if (disc === undefined) throw new Error('There is a name without an actor.');
    expect(disc.x + box.left).toBeGreaterThanOrEqual(room.left);
    expect(disc.x + box.right).toBeLessThanOrEqual(room.right);
  }
  expect(labelById.size).toBeGreaterThan(row.length / 2);
});

it('a single actor is not blown up', () => {
  const { x, zoom } = framePicture(drawingOf([40, 0]), { width: 900, height: 700 }, measure);
  expect(zoom).toBeLessThanOrEqual(1.25);
  expect(x).toBeCloseTo(40, 0);
});

it('an empty picture has a camera too', () => {
  const camera = framePicture(drawingOf(), { width: 900, height: 700 }, measure);
  expect(Object.values(camera).every(Number.isFinite)).toBe(true);
});

describe('no line is cut by the edge, however it bends', () => {
  const anyScreen = fc.record({
    width: fc.integer({ min: 200, max: 1400 }),
    height: fc.integer({ min: 180, max: 900 }),
  });

  function expectAllInSight(drawing: Drawing, screen: { width: number; height: number }): void {
    const camera = framePicture(drawing, screen, measure);
    const size = labelFontSize(camera.zoom);
    const room = roomOf(camera, screen);
    const trace = traceDrawing(drawing, camera.zoom);
    const text = buildPictureText(drawing, trace, size, measure.at(size), room);
    const { left, right, top, bottom } = textExtent(text, trace);
    expect(left).toBeGreaterThanOrEqual(room.left - 0.01);
    expect(right).toBeLessThanOrEqual(room.right + 0.01);
    expect(top).toBeGreaterThanOrEqual(room.top - 0.01);
    expect(bottom).toBeLessThanOrEqual(room.bottom + 0.01);
  }

  it('in a small picture, loops and fans included', () => {
    fc.assert(fc.property(anyDrawing, anyScreen, expectAllInSight), { seed: 20_370_302 });
  });

  it('where there are too many lines to look for places of names', () => {
    const { nodeById } = drawingOf([-300, 0], [300, 0], [0, 12]);
    const ties = Array.from({ length: 160 }, (_, at) => ({
      ...{ id: `tie ${at}` as TieId, stance: 'supports' as StanceKindId },
      ...{ source: 'actor-0' as ActorId, target: 'actor-1' as ActorId },
      ...({ colour: 'stance-positive', dash: 'solid', head: 'tee', glyph: '+' } as const),
      ...{ width: 2, hollow: false, contested: false },
    }));
    const drawing = { nodeById, tieById: new Map(ties.map((tie) => [tie.id, tie])) };
    for (const screen of SCREENS) expectAllInSight(drawing, screen);
  });
});
