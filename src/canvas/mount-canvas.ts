// How does a picture come onto the screen, and what the reader does there back into the app?
import cytoscape, { type Core } from 'cytoscape';
import type { Point } from '../graph/layout/layout.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import type { Camera, Selection } from '../view/view-state.ts';
import { applyPatch, nodeKey, tieKey } from './apply-patch.ts';
import { bindGestures } from './bind-gestures.ts';
import { buildDrawing } from './build-drawing.ts';
import { diffScene } from './diff-scene.ts';
import { drawNodeSizes, drawPaths, readDiscs } from './draw-geometry.ts';
import { type Drawing, EMPTY_DRAWING } from './drawing.ts';
import { frameCamera } from './frame-camera.ts';
import { type Highlight, highlightOf } from './highlight.ts';
import type { CanvasEvents, CanvasHandle, Picture } from './picture.ts';
import { buildPictureText, NO_TEXT } from './picture-text.ts';
import { type Disc, routeTies } from './route-ties.ts';
import { LARGEST_ZOOM, labelFontSize, nodeRadius, SMALLEST_ZOOM } from './screen-scale.ts';
import { buildStylesheet } from './stylesheet.ts';
import { LINE_HEIGHT, mountTextLayer, textMeasure } from './text-layer.ts';
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
    written = buildPictureText(drawing, discById, pathById, size, measure, visibleBox());
    cy.forceRender();
  }

  function visibleBox() {
    if (!picture || picture.camera) return null;
    const { x, y } = cy.pan();
    return { left: 4 - x, top: 4 - y, right: cy.width() - 4 - x, bottom: cy.height() - 4 - y };
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
    const { lit, chosenNodes, chosenTies } = highlight;
    cy.batch(() => {
      for (const id of drawing.nodeById.keys()) {
        const node = cy.getElementById(nodeKey(id));
        node.toggleClass('faded', lit !== null && !lit.nodes.has(id));
        node.toggleClass('chosen', chosenNodes.has(id));
      }
      for (const id of drawing.tieById.keys()) {
        const tie = cy.getElementById(tieKey(id));
        tie.toggleClass('faded', lit !== null && !lit.ties.has(id));
        tie.toggleClass('lit', lit?.ties.has(id) === true);
        tie.toggleClass('chosen', chosenTies.has(id));
      }
    });
    cy.forceRender();
  }

  function framed(): Camera {
    if (!picture) return { x: 0, y: 0, zoom: 1 };
    const { tokens, insets } = picture;
    const size = labelFontSize(1);
    const measure = textMeasure(tokens, size);
    const names = [...drawing.nodeById.values()].map((node) => ({
      x: node.x,
      y: node.y,
      halfWidth: Math.min(132, measure(node.label)) / 2,
      lines: Math.min(3, Math.ceil(measure(node.label) / 126)),
    }));
    return frameCamera(
      (zoom) => {
        const radius = nodeRadius(zoom);
        return names.map(({ x, y, halfWidth, lines }) => ({
          x,
          y,
          halfWidth: Math.max(radius, halfWidth),
          above: radius + 4,
          below: radius + 6 + lines * size * LINE_HEIGHT,
        }));
      },
      { width: cy.width(), height: cy.height() },
      insets,
    );
  }

  function present(): Camera {
    const zoom = cy.zoom();
    const pan = cy.pan();
    return { x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom, zoom };
  }

  function look({ x, y, zoom }: Camera): void {
    cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
  }

  function moveTo(camera: Camera, motion: 'animate' | 'jump'): void {
    const from = present();
    const paths = [...drawing.nodeById.values()].flatMap((node) => {
      const element = cy.getElementById(nodeKey(node.id));
      const start = { ...element.position() };
      const still = element.grabbed() || (start.x === node.x && start.y === node.y);
      return still ? [] : [{ element, start, end: { x: node.x, y: node.y } }];
    });
    const stays = paths.length === 0 && isNear(from, camera);
    const step = (share: number) => {
      cy.batch(() => {
        for (const { element, start, end } of paths) element.position(between(start, end, share));
      });
      look({
        ...between(from, camera, share),
        zoom: from.zoom * (camera.zoom / from.zoom) ** share,
      });
      if (share < 1) travel();
      else settle();
    };
    tween.stop();
    if (motion === 'animate' && !stays) tween.start(MOVEMENT, step);
    else step(1);
  }

  function reportMove(): void {
    clearTimeout(moveTimer);
    moveTimer = setTimeout(() => {
      moveTimer = undefined;
      events.moveCamera(present());
    }, REST + 60);
  }

  bindGestures(cy, {
    tieById: (id) => drawing.tieById.get(id),
    labelAt(x, y) {
      const pan = cy.pan();
      for (const [id, { box }] of written.labelById) {
        const disc = discById.get(id);
        const dx = x - pan.x - (disc?.x ?? 0);
        const dy = y - pan.y - (disc?.y ?? 0);
        if (dx >= box.left && dx <= box.right && dy >= box.top && dy <= box.bottom) return id;
      }
      return null;
    },
    select: events.select,
    focus: events.focus,
    hover(selection) {
      hovered = selection;
      lightUp();
      events.hover(selection);
    },
    drag: travel,
    place: events.place,
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
      });
    }
    if (!awaitsPaint) return;
    awaitsPaint = false;
    requestAnimationFrame(() => events.painted());
  });
  cy.on('resize', () => {
    text?.resize();
    if (picture && !picture.camera && moveTimer === undefined) moveTo(framed(), 'jump');
    else cy.forceRender();
  });

  return {
    show(next, motion) {
      const before = picture;
      picture = next;
      if (before?.tokens !== next.tokens) cy.style(buildStylesheet(next.tokens));
      if (before?.index !== next.index) {
        cy.elements().remove();
        drawing = EMPTY_DRAWING;
        written = NO_TEXT;
      }
      if (before?.scene !== next.scene || before.positions !== next.positions) {
        const nextDrawing = buildDrawing(next);
        applyPatch(cy, diffScene(drawing, nextDrawing));
        drawing = nextDrawing;
      }
      awaitsPaint = true;
      // While the reader is still moving, an older camera must not pull the picture back.
      const camera = moveTimer === undefined ? (next.camera ?? framed()) : present();
      moveTo(camera, before ? motion : 'jump');
      lightUp();
    },
    zoomBy(factor) {
      const { x, y, zoom } = present();
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
