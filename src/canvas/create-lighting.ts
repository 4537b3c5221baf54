// What is lit in the picture at present: what is selected, pointed at in it or elsewhere, or has just come into sight?
import type { StanceId } from '../model/stance-graph.ts';
import type { Selection } from '../view/view-state.ts';
import type { Drawing } from './drawing.ts';
import { type Highlight, highlightOf, NO_HIGHLIGHT } from './highlight.ts';
import type { Picture } from './picture.ts';

interface Lighting {
  readonly highlight: Highlight;
  pointAt(hovered: Selection | null): void;
  /** False where there is nothing to light or to put out. */
  light(selections: readonly Selection[], stances: ReadonlySet<StanceId>): boolean;
  show(picture: Picture, drawing: Drawing): void;
}

/** `apply` makes it seen. */
export function createLighting(apply: (drawing: Drawing, highlight: Highlight) => void): Lighting {
  let pointed: Selection | null = null;
  let lit: readonly Selection[] = [];
  let fresh: ReadonlySet<StanceId> = new Set();
  let highlight = NO_HIGHLIGHT;
  return {
    get highlight() {
      return highlight;
    },
    pointAt(hovered) {
      pointed = hovered;
    },
    light(selections, stances) {
      const dark = selections.length + lit.length + stances.size + fresh.size === 0;
      lit = selections;
      fresh = stances;
      return !dark;
    },
    show({ scene, selection }, drawing) {
      const before = highlight;
      highlight = highlightOf(drawing, scene, [selection, pointed, ...lit], fresh);
      if (before !== NO_HIGHLIGHT || highlight !== NO_HIGHLIGHT) apply(drawing, highlight);
    },
  };
}
