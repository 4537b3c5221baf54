// What else must the head of a picture name: which split is shaded in it, and which selection lets the rest fade?
import type { GraphIndex } from '../graph/index-graph.ts';
import { describeShading } from './describe-shading.ts';
import type { SheetWords } from './describe-sheet.ts';
import { describeChosen } from './describe-view.ts';
import type { Scene } from './scene.ts';
import type { ShownSplit } from './shown-split.ts';
import { tieId } from './tie-id.ts';
import type { Selection, ViewName, ViewState } from './view-state.ts';

export function describeDrawn(
  motif: ViewName,
  view: ViewState,
  split: ShownSplit | null,
  index: GraphIndex,
  scene: Scene,
  lit: readonly Selection[],
): SheetWords['facts'] {
  const shading = describeShading(split);
  if (motif === 'matrix')
    return shading === null || view.order !== 'bloc' ? [] : [['Ordered by', shading]];
  if (motif !== 'graph') return [];
  // Two outlets are told about in the panel alone.
  const chosen = describeChosen({ ...view, outlets: null }, index);
  const fades = [view.sel, ...lit].some((each) => isDrawn(each, scene));
  const rest = fades ? '; all else is faded' : '';
  return [
    ...(shading === null || view.split === null ? [] : [['Shaded', shading] as const]),
    ...(chosen === null ? [] : [[chosen[0], `${chosen[1]}${rest}`] as const]),
  ];
}

/** What is hidden or withdrawn lets nothing fade. */
function isDrawn(selection: Selection | null, { actors, stances, ties }: Scene): boolean {
  if (selection === null) return false;
  if (selection.type === 'actor') return actors.some(({ id }) => id === selection.id);
  if (selection.type === 'stance') return stances.some(({ id }) => id === selection.id);
  const { source, stance, target } = selection;
  const name = tieId(source, stance, target);
  return ties.some(({ id }) => id === name);
}
