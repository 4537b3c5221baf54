// How does what stands on the screen become parts of a picture? Ties below, nodes above them, then signs and names.

import type { Division } from '../canvas/division.ts';
import type { DrawnNode, DrawnTie } from '../canvas/drawing.ts';
import type { Viewport } from '../canvas/frame-camera.ts';
import { FADED_CODE, FADED_NODE, FADED_SIGN, FADED_TIE } from '../canvas/line-look.ts';
import { codeSize, markScale, SMALLEST_CODED } from '../canvas/screen-scale.ts';
import type { TextFrame } from '../canvas/text-frame.ts';
import { pointOnPath, samplePath } from '../canvas/tie-path.ts';
import type { Box } from '../graph/layout/segments.ts';
import { describeTie } from '../view/describe-tie.ts';
import { inOneLine } from '../view/safe-text.ts';
import { countOf } from '../view/wording.ts';
import { drawDivision } from './draw-hulls.ts';
import { drawNames } from './draw-names.ts';
import { drawSign, drawSplit } from './draw-sign.ts';
import { drawTie } from './draw-tie.ts';
import { baseline, ellipse, type GroupPart, type Part } from './figure.ts';
import { outlineOf } from './outline.ts';

/** How far a head, a sign or a ring reaches beyond its line or node. */
const REACH = 24;

export function drawGraph(
  frame: TextFrame,
  viewport: Viewport,
  division: Division | null,
): GroupPart {
  const shading = division === null ? null : drawDivision(frame, division);
  const { pan } = frame;
  const seen: Box = {
    left: -pan.x - REACH,
    right: viewport.width - pan.x + REACH,
    top: -pan.y - REACH,
    bottom: viewport.height - pan.y + REACH,
  };
  const ties = [...frame.drawing.tieById.values()].filter((tie) => {
    const path = frame.trace.pathById.get(tie.id);
    return path !== undefined && meet(samplePath(path).box, seen);
  });
  const nodes = [...frame.drawing.nodeById.values()].filter((node) => {
    const disc = frame.trace.discById.get(node.id);
    if (disc === undefined) return false;
    const { x, y, radius } = disc;
    return meet({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }, seen);
  });
  const parts: Part[] = [
    ...(shading?.below ?? []),
    ...rise(ties, (tie) => tieRank(frame, tie)).map((tie) => tieGroup(frame, tie)),
    ...rise(nodes, ({ id }) => Number(frame.highlight.chosenNodes.has(id))).map((node) =>
      nodeGroup(frame, node),
    ),
    { type: 'group', silent: true, parts: signs(frame, ties) },
    ...rings(frame),
    ...drawNames(frame, seen),
    ...(shading?.above ?? []),
  ];
  return { type: 'group', window: viewport, parts: [{ type: 'group', ...pan, parts }] };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What ranks higher is drawn later, and so lies above. */
function rise<Item>(items: readonly Item[], rank: (item: Item) => number): readonly Item[] {
  return items.toSorted((a, b) => rank(a) - rank(b));
}

function tieRank({ highlight }: TextFrame, { id }: DrawnTie): number {
  return highlight.chosenTies.has(id) ? 2 : Number(highlight.lit?.ties.has(id) === true);
}

function tieGroup(frame: TextFrame, tie: DrawnTie): GroupPart {
  const { highlight, trace, picture, zoom } = frame;
  const path = trace.pathById.get(tie.id);
  const radius = trace.discById.get(tie.source)?.radius ?? 0;
  const faded = highlight.lit !== null && !highlight.lit.ties.has(tie.id);
  const look = {
    zoom,
    colours: picture.tokens.colours,
    opacity: faded ? FADED_TIE : 1,
    chosen: highlight.chosenTies.has(tie.id),
  };
  const parts = path === undefined ? [] : drawTie(tie, path, radius, look);
  return { type: 'group', title: titleOfTie(frame, tie), parts };
}

/** "Caldor condemns Merrow: 2 stances, 1 outlet". */
function titleOfTie({ picture: { scene, index } }: TextFrame, drawn: DrawnTie): string {
  const tie = scene.ties.find(({ id }) => id === drawn.id);
  const name = (wanted: string) => scene.actors.find(({ id }) => id === wanted)?.name ?? wanted;
  const kind = index.kindById.get(drawn.stance)?.label ?? drawn.stance;
  const said = tie ? `: ${describeTie(tie)}, ${countOf(tie.outlets.length, 'outlet')}` : '';
  return inOneLine(`${name(drawn.source)} ${kind} ${name(drawn.target)}${said}`);
}

function nodeGroup({ highlight, trace, picture }: TextFrame, node: DrawnNode): GroupPart {
  const { colours } = picture.tokens;
  const disc = trace.discById.get(node.id);
  const faded = highlight.lit !== null && !highlight.lit.nodes.has(node.id);
  const parts: Part[] = [];
  if (disc !== undefined) {
    const { x, y, radius } = disc;
    const fill = colours[highlight.chosenNodes.has(node.id) ? 'node-strong' : 'node'];
    const opacity = faded ? FADED_NODE : 1;
    parts.push({ type: 'path', d: outlineOf(node.shape, disc), fill, opacity });
    if (node.code !== '' && radius > SMALLEST_CODED) {
      const size = codeSize(radius);
      parts.push({
        ...{ type: 'text', text: node.code, x, y: baseline(y + 0.5, size), size, weight: 700 },
        ...{ align: 'middle', fill: colours['node-ink'], opacity: faded ? FADED_CODE : 1 },
      });
    }
  }
  return { type: 'group', title: node.label, parts };
}

/** Discs of two halves last, so that no sign covers them where it is crowded. */
function signs(frame: TextFrame, ties: readonly DrawnTie[]): readonly Part[] {
  const { highlight, trace, written, picture, zoom } = frame;
  const { colours } = picture.tokens;
  const scale = markScale(zoom);
  const draw = (tie: DrawnTie): readonly Part[] => {
    const path = trace.pathById.get(tie.id);
    const isLit = highlight.lit?.ties.has(tie.id) === true;
    // A lit tie always shows its sign, even where there was no room for it at rest.
    const place = written.glyphById.get(tie.id) ?? (isLit ? 0.5 : undefined);
    if (path === undefined || place === undefined) return [];
    const centre = pointOnPath(path, place);
    const opacity = highlight.lit && !isLit ? FADED_SIGN : 1;
    return tie.contested
      ? drawSplit(centre, scale, colours, opacity)
      : drawSign(tie, centre, scale, colours, opacity);
  };
  return rise(ties, (tie) => Number(tie.contested)).flatMap(draw);
}

function rings({ picture, trace }: TextFrame): readonly Part[] {
  const { selection, tokens } = picture;
  const disc = selection?.type === 'actor' ? trace.discById.get(selection.id) : undefined;
  if (disc === undefined) return [];
  const d = ellipse(disc.x, disc.y, disc.radius + 3);
  return [{ type: 'path', d, stroke: tokens.colours.accent, width: 2.5 }];
}
