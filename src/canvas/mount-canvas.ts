// How does a picture come onto the screen, and what the reader does there back into the app?
import type { Camera } from '../view/view-state.ts';
import { afterPaint } from './after-paint.ts';
import { applyHighlight, applyPatch } from './apply-patch.ts';
import { bindFonts } from './bind-fonts.ts';
import { bindGestures } from './bind-gestures.ts';
import { coversOther, drawsTheSame, turnsAway } from './compare-pictures.ts';
import { drawFor, type Plan, planFrame, wantedCamera, writeText } from './compose-frame.ts';
import { createCore } from './create-core.ts';
import { createFraming } from './create-framing.ts';
import { createLighting } from './create-lighting.ts';
import { diffScene } from './diff-scene.ts';
import { createTrace, moveAlong, planJourneys, readCamera, setCamera } from './draw-geometry.ts';
import { type Drawing, EMPTY_DRAWING } from './drawing.ts';
import { fromCanvas, NO_STRETCH } from './fit-shape.ts';
import { isNearCamera, zoomCamera } from './frame-camera.ts';
import { doAtOnce, doInSteps } from './in-steps.ts';
import { mountLayers } from './mount-layers.ts';
import type { CanvasEvents, CanvasHandle, Motion, Picture } from './picture.ts';
import { labelAt, NO_TEXT } from './picture-text.ts';
import type { PictureTokens } from './picture-tokens.ts';
import { raiseCamera } from './raise-camera.ts';
import { buildStylesheet } from './stylesheet.ts';
import { createTextMeasure } from './text-measure.ts';
import { type Trace, traceDrawing } from './trace-drawing.ts';
import { between, createTimer, createTween } from './tween.ts';

const MOVEMENT = 350;
const REST = 160;
/** Up to here curves are worked out anew in every frame; beyond, when the picture comes to rest. */
const LIVELY = 260;

export function mountCanvas(
  container: HTMLElement,
  tokens: PictureTokens,
  events: CanvasEvents,
): CanvasHandle {
  const layers = mountLayers(container, () => cy.forceRender());
  const cy = createCore(container, tokens, layers !== null);
  const trace = createTrace(cy);
  const lighting = createLighting((...lit) => applyHighlight(cy, ...lit));
  const tween = createTween();
  const frame = createFraming();
  const viewport = () => ({ width: cy.width(), height: cy.height() });
  const rest = createTimer(() => settle(), REST);
  const move = createTimer(() => {
    reported = fromCanvas(readCamera(cy), stretch);
    events.moveCamera(reported);
  }, REST + 60);
  let reported: Camera | null = null;
  let picture: Picture | null = null;
  let drawing: Drawing = EMPTY_DRAWING;
  let size = viewport();
  let stretch = NO_STRETCH;
  let written = NO_TEXT;
  let styled = tokens;
  let measure = createTextMeasure(tokens.fontSans);
  let awaitsPaint = false;
  /** How to end it, while the picture is being fitted to other bounds. */
  let fitting: (() => void) | null = null;

  const write = (next: Picture, seen: Camera, places: Trace) =>
    writeText(next, drawing, places, seen, size, measure);

  function settle(known?: Plan): void {
    rest.stop();
    if (!picture) return;
    trace.update(drawing);
    written = known?.written ?? write(picture, readCamera(cy), trace);
    cy.forceRender();
  }

  function travel(): void {
    if (drawing.tieById.size <= LIVELY) trace.update(drawing);
    else trace.updateDiscs(drawing);
    rest.start();
  }

  function lightUp(): void {
    if (picture) lighting.show(picture, drawing);
    cy.forceRender();
  }

  function* seek(next: Picture, drawn = drawing, out = stretch): Generator<void, Camera> {
    // While the reader is still moving, an older camera must not pull the picture back.
    if (move.isRunning()) return readCamera(cy);
    return yield* wantedCamera(next, drawn, size, out, measure, frame);
  }

  /** From where the reader stood, too; then that is where the reader stands now. */
  function makeRoom(next: Picture, motion: Motion): void {
    const from = doAtOnce(seek(next));
    const raised = raiseCamera(from, next, drawing, size);
    moveTo(raised, motion);
    if (raised === from || next.camera === null) return;
    reported = fromCanvas(raised, stretch);
    events.moveCamera(reported);
  }

  function moveTo(camera: Camera, motion: Motion, known?: Plan): void {
    tween.stop();
    const from = readCamera(cy);
    const journeys = planJourneys(cy, drawing);
    const step = (share: number) => {
      moveAlong(cy, journeys, share);
      const zoom = from.zoom * (camera.zoom / from.zoom) ** share;
      setCamera(cy, share < 1 ? { ...between(from, camera, share), zoom } : camera);
      if (share < 1) travel();
      else settle(known);
    };
    if (motion === 'animate' && (journeys.length > 0 || !isNearCamera(from, camera))) {
      // Names are placed for the end of the journey and travel along.
      if (picture) written = write(picture, camera, traceDrawing(drawing, camera.zoom));
      trace.update(drawing);
      tween.start(MOVEMENT, step);
    } else step(1);
  }

  function redraw(motion: Motion): void {
    fitting?.();
    fitting = null;
    if (!picture) return;
    take(drawFor(picture, size));
    moveTo(doAtOnce(seek(picture)), motion);
    lightUp();
  }

  /** The picture stays as it is until all is worked out for its new bounds. */
  function* fitBounds(now: Picture): Generator<void, void> {
    const plan = yield* planFrame(now, size, measure, (...drawn) => seek(now, ...drawn));
    fitting = null;
    take(plan);
    // Who has begun to move meanwhile stays there.
    if (move.isRunning()) moveTo(readCamera(cy), 'jump');
    else moveTo(plan.seen, 'jump', plan);
    lightUp();
  }

  function take(next: Pick<Plan, 'drawing' | 'stretch'>): void {
    applyPatch(cy, diffScene(drawing, next.drawing));
    ({ drawing, stretch } = next);
  }

  bindGestures(cy, {
    tieById: (id) => drawing.tieById.get(id),
    labelAt(x, y) {
      const pan = cy.pan();
      return labelAt(written, trace.discById, { x: x - pan.x, y: y - pan.y });
    },
    select: events.select,
    focus: events.focus,
    hover(selection) {
      lighting.pointAt(selection);
      lightUp();
      events.hover(selection);
    },
    drag: travel,
    place(id, at) {
      const { x, y } = fromCanvas(at, stretch);
      events.place(id, Math.round(x), Math.round(y));
    },
    move() {
      tween.stop();
      travel();
      move.start();
    },
  });

  function announce(): void {
    if (!awaitsPaint) return;
    awaitsPaint = false;
    afterPaint(() => {
      if (!cy.destroyed()) events.painted();
    });
  }

  cy.on('render', () => {
    if (picture) {
      const pan = cy.pan();
      const { highlight } = lighting;
      layers?.draw({ picture, drawing, trace, written, highlight, pan, zoom: cy.zoom() });
    }
    announce();
  });
  cy.on('resize', () => {
    // Cytoscape still reports a size that was observed before it was destroyed.
    if (cy.destroyed()) return;
    const { width, height } = size;
    size = viewport();
    // It also reports the size that was there from the start.
    if (size.width === width && size.height === height) return;
    layers?.resize();
    fitting?.();
    fitting = picture && doInSteps(fitBounds(picture));
  });

  function remeasure(): void {
    measure = createTextMeasure(styled.fontSans);
    redraw('jump');
  }
  const unbindFonts = bindFonts(container.ownerDocument, () => styled.fontSans, remeasure);

  return {
    show(next, motion) {
      const before = picture;
      picture = next;
      awaitsPaint = true;
      if (before && turnsAway(before, next, reported)) move.stop();
      if (styled !== next.tokens) {
        styled = next.tokens;
        cy.style(buildStylesheet(styled));
        measure = createTextMeasure(styled.fontSans);
      }
      if (before?.index !== next.index) {
        cy.elements().remove();
        drawing = EMPTY_DRAWING;
        written = NO_TEXT;
      }
      if (before && fitting === null && drawsTheSame(before, next)) lightUp();
      else redraw(before ? motion : 'jump');
      if (coversOther(before, next)) makeRoom(next, motion);
      // Without a canvas there is no frame to wait for.
      if (!layers) announce();
    },
    light(selections, stances) {
      if (lighting.light(selections, stances)) lightUp();
    },
    divide: (division) => layers?.divide(division),
    zoomBy(factor) {
      moveTo(zoomCamera(readCamera(cy), factor), 'jump');
      move.start();
    },
    fit() {
      move.stop();
      if (picture) moveTo(doAtOnce(seek({ ...picture, camera: null })), 'animate');
    },
    resize: () => void cy.resize(),
    drawnTies: () => drawing.tieById.size,
    destroy() {
      fitting?.();
      unbindFonts();
      tween.stop();
      rest.stop();
      move.stop();
      layers?.destroy();
      cy.destroy();
    },
  };
}
