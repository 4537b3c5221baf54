// What is Cytoscape told when it is made?
import cytoscape, { type Core } from 'cytoscape';
import type { PictureTokens } from './picture-tokens.ts';
import { LARGEST_ZOOM, SMALLEST_ZOOM } from './screen-scale.ts';
import { buildStylesheet } from './stylesheet.ts';

/** Where there is nothing to draw on, as in a test without a browser, all else still works. */
export function createCore(container: HTMLElement, tokens: PictureTokens, draws: boolean): Core {
  return cytoscape({
    container,
    headless: !draws,
    styleEnabled: true,
    style: buildStylesheet(tokens),
    minZoom: SMALLEST_ZOOM,
    maxZoom: LARGEST_ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
    // Left out, Cytoscape would run a layout of its own.
    layout: { name: 'preset' },
  });
}
