// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountCanvas } from '../../src/canvas/mount-canvas.ts';
import type { CanvasEvents, CanvasHandle, Picture } from '../../src/canvas/picture.ts';
import { readPictureTokens } from '../../src/canvas/picture-tokens.ts';
import { layoutGraph } from '../../src/graph/layout/layout-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildLayoutRequest } from '../../src/view/layout-request.ts';
import { criteria, DISPUTE_INDEX, kindId } from '../support/build-index.ts';

const scene = buildScene(DISPUTE_INDEX, criteria({}));
const picture: Picture = {
  scene,
  framed: scene,
  index: DISPUTE_INDEX,
  positions: layoutGraph(buildLayoutRequest(scene, DISPUTE_INDEX, 'camps')),
  selection: null,
  walker: null,
  arrangement: 'dispute actor camps',
  covered: 0,
  camera: null,
  tokens: readPictureTokens(document.documentElement),
};

/** jsdom has no canvas to draw on, so this is the canvas without its pixels. */
describe('the canvas', () => {
  let handle: CanvasHandle;
  const events = {
    select: vi.fn(),
    focus: vi.fn(),
    hover: vi.fn(),
    place: vi.fn(),
    moveCamera: vi.fn(),
    painted: vi.fn(),
  } satisfies CanvasEvents;

  beforeEach(() => {
    vi.useFakeTimers();
    // jsdom answers null with a complaint; without the complaint it is what an old browser does.
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const stage = document.body.appendChild(document.createElement('div'));
    handle = mountCanvas(stage, picture.tokens, events);
  });

  afterEach(() => {
    handle.destroy();
    document.body.replaceChildren();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('draws all ties of a scene, and fewer of a filtered one', () => {
    handle.show(picture, 'jump');
    expect(handle.drawnTies()).toBe(scene.ties.length);
    const fewer = buildScene(DISPUTE_INDEX, criteria({ stance: [kindId('condemns')] }));
    handle.show({ ...picture, scene: fewer }, 'jump');
    expect(handle.drawnTies()).toBe(fewer.ties.length);
    expect(fewer.ties.length).toBeLessThan(scene.ties.length);
  });

  it('reports a camera that the reader moved, and none that it moved itself', () => {
    handle.show(picture, 'jump');
    handle.fit();
    vi.advanceTimersByTime(1000);
    expect(events.moveCamera).not.toHaveBeenCalled();
    handle.zoomBy(2);
    vi.advanceTimersByTime(1000);
    expect(events.moveCamera).toHaveBeenCalledOnce();
  });

  it.each([
    { change: 'another layout is asked for', next: { arrangement: 'dispute actor circle' } },
    { change: 'everyone stands elsewhere', next: { positions: new Map(picture.positions) } },
    { change: 'the reader goes back', next: { camera: { x: 5, y: 5, zoom: 1 } } },
  ])('does not carry a camera in motion into the next view: $change', ({ next }) => {
    handle.show(picture, 'jump');
    events.moveCamera.mockClear();
    handle.zoomBy(2);
    handle.show({ ...picture, ...next }, 'jump');
    vi.advanceTimersByTime(1000);
    expect(events.moveCamera).not.toHaveBeenCalled();
  });

  it('goes on reporting while its own last report comes back to it', () => {
    handle.show(picture, 'jump');
    events.moveCamera.mockClear();
    handle.zoomBy(1.1);
    vi.advanceTimersByTime(1000);
    const [camera] = events.moveCamera.mock.lastCall ?? [];
    handle.zoomBy(1.1);
    handle.show({ ...picture, camera }, 'jump');
    vi.advanceTimersByTime(1000);
    expect(events.moveCamera).toHaveBeenCalledTimes(2);
  });

  it('says that a picture has been shown', async () => {
    events.painted.mockClear();
    handle.show(picture, 'jump');
    await vi.waitFor(() => expect(events.painted).toHaveBeenCalledOnce(), { timeout: 10_000 });
  });

  it('takes an empty scene, and the full one again', () => {
    const none = buildScene(DISPUTE_INDEX, criteria({ stance: [] }));
    handle.show({ ...picture, scene: none }, 'jump');
    expect(handle.drawnTies()).toBe(0);
    handle.show(picture, 'jump');
    expect(handle.drawnTies()).toBe(scene.ties.length);
  });
});
