// How does a picture come onto the screen, and what the reader does there back into the app?
import cytoscape, { type Core } from 'cytoscape';
import type { Point } from '../graph/layout/layout.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import type { Camera, Selection } from '../view/view-state.ts';
import { applyHighlight, applyPatch } from './apply-patch.ts';
import { bindGestures } from './bind-gestures.ts';
import { buildDrawing } from './build-drawing.ts';
import { diffScene } from './diff-scene.ts';
import {
  drawNodeSizes,
  drawPaths,
  planJourneys,
  readCamera,
  readDiscs,
  setCamera,
} from './draw-geometry.ts';
import { type Drawing, EMPTY_DRAWING } from './drawing.ts';
import type { Disc } from './fan-ties.ts';
import { fromCanvas, stretchFor, toCanvas } from './fit-shape.ts';
import { NO_INSETS, roomOf } from './frame-camera.ts';
import { framePicture } from './frame-picture.ts';
import { type Highlight, highlightOf } from './highlight.ts';
import type { CanvasEvents, CanvasHandle, Picture } from './picture.ts';
import { buildPictureText, labelAt, NO_TEXT } from './picture-text.ts';
import { routeTies } from './route-ties.ts';
import { LARGEST_ZOOM, labelFontSize, markScale, SMALLEST_ZOOM } from './screen-scale.ts';
import { buildStylesheet } from './stylesheet.ts';
import { mountTextLayer, textMeasure } from './text-layer.ts';
import type { RoutedPath } from './tie-path.ts';
import { createTween } from './tween.ts';

const MOVEMENT = 350;
const REST = 160;
/** Up to here curves are worked out anew in every frame; beyond, when the picture comes to rest. */
const LIVELY = 260;

export function mountCanvas(container: HTMLElement, events: CanvasEvents): CanvasHandle {
  const text = mountTextLayer(container);
  const cy: Core = cytoscape({
    container,
    // Where there is nothing to draw on, as in a test without a browser, all else still works.
    headless: text === null,
    styleEnabled: true,
    minZoom: SMALLEST_ZOOM,
    maxZoom: LARGEST_ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
    selectionType: 'single',
  });
  const tween = createTween();
  let picture: Picture | null = null;
  let stretch = stretchFor(viewport());
  let drawing: Drawing = EMPTY_DRAWING;
  let hovered: Selection | null = null;
  let highlight: Highlight = { chosenNodes: new Set(), chosenTies: new Set(), lit: null };
  let discById: ReadonlyMap<ActorId, Disc> = new Map();
  let pathById: ReadonlyMap<TieId, RoutedPath> = new Map();
  let written = NO_TEXT;
  let awaitsPaint = false;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let moveTimer: ReturnType<typeof setTimeout> | undefined;

  function traceTies(): void {
    discById = readDiscs(cy, drawing);
    pathById = routeTies(discById, [...drawing.tieById.values()]);
    cy.batch(() => {
      drawNodeSizes(cy, drawing);
      drawPaths(cy, drawing, discById, pathById);
    });
  }

  function settle(): void {
    clearTimeout(restTimer);
    if (!picture) return;
    traceTies();
    const size = labelFontSize(cy.zoom());
    const measure = textMeasure(picture.tokens, size);
    written = buildPictureText(drawing, discById, pathById, size, measure, visibleRoom());
    cy.forceRender();
  }

  /** While the picture frames itself no name may be cut; afterwards the reader decides what is in sight. */
  function visibleRoom() {
    if (!picture || picture.camera) return null;
    return roomOf(readCamera(cy), viewport(), picture.insets ?? NO_INSETS);
  }

  function viewport() {
    return { width: cy.width(), height: cy.height() };
  }

  function travel(): void {
    if (drawing.tieById.size <= LIVELY) traceTies();
    else discById = readDiscs(cy, drawing);
    clearTimeout(restTimer);
    restTimer = setTimeout(settle, REST);
  }

  function lightUp(): void {
    if (!picture) return;
    highlight = highlightOf(drawing, picture.scene, picture.selection, hovered);
    applyHighlight(cy, drawing, highlight);
    cy.forceRender();
  }

  function framed(): Camera {
    if (!picture) return { x: 0, y: 0, zoom: 1 };
    const measure = textMeasure(picture.tokens, labelFontSize(1));
    return framePicture(drawing, viewport(), measure, picture.insets);
  }

  function moveTo(camera: Camera, motion: 'animate' | 'jump'): void {
    const from = readCamera(cy);
    const journeys = planJourneys(cy, drawing);
    const step = (share: number) => {
      cy.batch(() => {
        for (const { element, start, end } of journeys)
          element.position(between(start, end, share));
      });
      const zoom = from.zoom * (camera.zoom / from.zoom) ** share;
      setCamera(cy, { ...between(from, camera, share), zoom });
      if (share < 1) travel();
      else settle();
    };
    tween.stop();
    const stays = journeys.length === 0 && isNear(from, camera);
    if (motion === 'animate' && !stays) tween.start(MOVEMENT, step);
    else step(1);
  }

  function reportMove(): void {
    clearTimeout(moveTimer);
    moveTimer = setTimeout(() => {
      moveTimer = undefined;
      events.moveCamera(fromCanvas(readCamera(cy), stretch));
    }, REST + 60);
  }

  bindGestures(cy, {
    tieById: (id) => drawing.tieById.get(id),
    labelAt(x, y) {
      const pan = cy.pan();
      return labelAt(written, discById, { x: x - pan.x, y: y - pan.y });
    },
    select: events.select,
    focus: events.focus,
    hover(selection) {
      hovered = selection;
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
      reportMove();
    },
  });

  cy.on('render', () => {
    if (picture && text) {
      const { tokens, selection, walker } = picture;
      const selected = selection?.type === 'actor' ? selection.id : null;
      const fontSize = labelFontSize(cy.zoom());
      text.draw({
        ...written,
        pan: cy.pan(),
        drawing,
        discById,
        pathById,
        highlight,
        selected,
        walker,
        tokens,
        fontSize,
        markScale: markScale(cy.zoom()),
      });
    }
    if (!awaitsPaint) return;
    awaitsPaint = false;
    requestAnimationFrame(() => events.painted());
  });
  function draw(motion: 'animate' | 'jump'): void {
    if (!picture) return;
    const next = buildDrawing(picture, stretch);
    applyPatch(cy, diffScene(drawing, next));
    drawing = next;
    // While the reader is still moving, an older camera must not pull the picture back.
    const camera = moveTimer === undefined ? wantedCamera(picture) : readCamera(cy);
    moveTo(camera, motion);
    lightUp();
  }

  function wantedCamera({ camera }: Picture): Camera {
    return camera ? toCanvas(camera, stretch) : framed();
  }

  cy.on('resize', () => {
    text?.resize();
    stretch = stretchFor(viewport());
    draw('jump');
  });

  return {
    show(next, motion) {
      const before = picture;
      picture = next;
      awaitsPaint = true;
      if (before?.tokens !== next.tokens) cy.style(buildStylesheet(next.tokens));
      if (before?.index !== next.index) {
        cy.elements().remove();
        drawing = EMPTY_DRAWING;
        written = NO_TEXT;
      }
      draw(before ? motion : 'jump');
    },
    zoomBy(factor) {
      const { x, y, zoom } = readCamera(cy);
      moveTo(
        { x, y, zoom: Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, zoom * factor)) },
        'jump',
      );
      reportMove();
    },
    fit: () => moveTo(framed(), 'animate'),
    resize: () => void cy.resize(),
    drawnTies: () => drawing.tieById.size,
    destroy() {
      tween.stop();
      clearTimeout(restTimer);
      clearTimeout(moveTimer);
      text?.destroy();
      cy.destroy();
    },
  };
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function isNear(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.x - b.x) * b.zoom < 0.6 &&
    Math.abs(a.y - b.y) * b.zoom < 0.6 &&
    Math.abs(Math.log(a.zoom / b.zoom)) < 0.002
  );
}
