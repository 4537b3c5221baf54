// How does Cytoscape draw the shapes and lines? Everything that does not change with the zoom.
import { FADED_NODE, FADED_TIE, UNDERLAY_DENSITY } from './line-look.ts';
import { COLOUR_TOKENS, type PictureTokens } from './picture-tokens.ts';

const SHAPES = {
  ellipse: 'ellipse',
  'round-rectangle': 'round-rectangle',
  'round-diamond': 'round-diamond',
  'round-hexagon': 'round-hexagon',
  'round-triangle': 'round-triangle',
  oval: 'ellipse',
  'round-pentagon': 'round-pentagon',
} as const;

const HEADS = ['triangle', 'tee', 'chevron', 'circle', 'square', 'diamond'] as const;

const rule = <const Style>(selector: string, style: Style) => ({ selector, style });

export function buildStylesheet({ colours }: PictureTokens) {
  const stances = COLOUR_TOKENS.filter((token) => token.startsWith('stance-'));
  return [
    rule('node', {
      'background-color': colours.node,
      'border-width': 0,
      'overlay-opacity': 0,
      'z-index': 2,
    }),
    ...Object.entries(SHAPES).map(([name, shape]) => rule(`node.shape-${name}`, { shape })),
    rule('edge', {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'endpoints',
      'control-point-weights': '0.5',
      'line-cap': 'butt',
      'overlay-opacity': 0,
      'underlay-color': colours.accent,
      'underlay-opacity': 0,
      'z-index': 1,
    }),
    rule('edge.loop', { 'curve-style': 'bezier', 'edge-distances': 'intersection' }),
    ...stances.map((token) =>
      rule(`edge.colour-${token}`, {
        'line-color': colours[token],
        'target-arrow-color': colours[token],
      }),
    ),
    ...stances.map((token) =>
      rule(`edge.hollow.colour-${token}`, {
        'line-color': colours.paper,
        'line-outline-color': colours[token],
        'target-arrow-fill': 'hollow',
      }),
    ),
    ...HEADS.map((head) => rule(`edge.head-${head}`, { 'target-arrow-shape': head })),
    rule('edge.dash-dashed', { 'line-style': 'dashed' }),
    rule('edge.dash-dotted', { 'line-style': 'dashed', 'line-cap': 'round' }),
    rule('node.chosen', { 'background-color': colours['node-strong'], 'z-index': 4 }),
    rule('edge.lit', { 'z-index': 3 }),
    rule('edge.fresh', { 'underlay-opacity': 0.2, 'underlay-padding': 6, 'z-index': 3 }),
    rule('edge.chosen', { 'underlay-opacity': UNDERLAY_DENSITY, 'z-index': 4 }),
    rule('node.faded', { opacity: FADED_NODE }),
    rule('edge.faded', { opacity: FADED_TIE }),
    // Display, not visibility: what is filtered out must not be found by a tap either.
    rule('.away', { display: 'none' }),
  ];
}
