// What lies on each other when a layout is drawn on a common screen, with the names where the app would write them?

/** @typedef {import('../../src/graph/layout/layout.ts').LayoutRequest} Request */
/** @typedef {import('../../src/graph/layout/layout.ts').Positions} Positions */
/** @typedef {import('../../src/graph/layout/segments.ts').Box} Box */

/** The canvas between the panels at 1440 × 900. */
const SCREEN = { width: 840, height: 740 };

/** @param {typeof import('./pipeline.ts').drawn} drawn @param {Request} request @param {Positions} positions */
export function countClashes(drawn, request, positions) {
  const drawing = drawingOf(request, positions);
  const measure = {
    at: (/** @type {number} */ size) => (/** @type {string} */ text) =>
      drawn.estimateTextWidth(text, size),
  };
  const { zoom } = drawn.framePicture(drawing, SCREEN, measure);
  const trace = drawn.traceDrawing(drawing, zoom);
  const size = drawn.labelFontSize(zoom);
  const { labelById } = drawn.buildPictureText(drawing, trace, size, measure.at(size), null);
  const discs = [...trace.discById.values()];
  const names = discs.flatMap(({ id, x, y }) => {
    const box = labelById.get(id)?.box;
    return box === undefined
      ? []
      : [
          {
            id,
            left: x + box.left,
            right: x + box.right,
            top: y + box.top,
            bottom: y + box.bottom,
          },
        ];
  });
  const nodes = pairsOf(discs).filter(
    ([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 0.5,
  );
  const covered = pairsOf(names).filter(([a, b]) => meet(a, b));
  const hidden = names.flatMap((name) =>
    discs.filter((disc) => disc.id !== name.id && distance(disc, name) < disc.radius - 0.5),
  );
  return { clashes: nodes.length + covered.length + hidden.length, names: names.length };
}

/** @param {Request} request @param {Positions} positions @returns {import('../../src/canvas/drawing.ts').Drawing} */
function drawingOf({ nodes, ties }, positions) {
  const nodeById = new Map();
  for (const { id } of nodes) {
    const label = id.replaceAll('-', ' ');
    const place = positions.get(id);
    if (place) nodeById.set(id, { id, ...place, shape: 'ellipse', code: '', label, priority: 1 });
  }
  const tieById = new Map();
  for (const [at, { source, target }] of ties.entries()) {
    const look = { colour: 'ink', dash: 'solid', head: 'triangle', glyph: '', width: 2 };
    const id = String(at);
    tieById.set(id, { id, source, target, ...look, stance: '', hollow: false, contested: false });
  }
  return { nodeById, tieById };
}

/** @template Item @param {Item[]} items @returns {[Item, Item][]} */
function pairsOf(items) {
  return items.flatMap((a, at) =>
    items.slice(at + 1).map((b) => /** @type {[Item, Item]} */ ([a, b])),
  );
}

/** @param {Box} a @param {Box} b */
function meet(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** @param {{ x: number, y: number }} place @param {Box} box */
function distance({ x, y }, box) {
  return Math.hypot(
    Math.max(box.left - x, 0, x - box.right),
    Math.max(box.top - y, 0, y - box.bottom),
  );
}
