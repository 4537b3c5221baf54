// What else must the head of a picture name: which split is shaded in it, and which selection lets the rest fade?
import type { GraphIndex } from '../graph/index-graph.ts';
import { describeShading } from './describe-shading.ts';
import type { SheetWords } from './describe-sheet.ts';
import { describeChosen } from './describe-view.ts';
import type { ShownSplit } from './shown-split.ts';
import type { ViewName, ViewState } from './view-state.ts';

export function describeDrawn(
  motif: ViewName,
  view: ViewState,
  split: ShownSplit | null,
  index: GraphIndex,
): SheetWords['facts'] {
  const shading = describeShading(split);
  if (motif === 'matrix')
    return shading === null || view.order !== 'bloc' ? [] : [['Ordered by', shading]];
  if (motif !== 'graph') return [];
  // Two outlets are told about in the panel alone.
  const chosen = describeChosen({ ...view, outlets: null }, index);
  return [
    ...(shading === null || view.split === null ? [] : [['Shaded', shading] as const]),
    ...(chosen === null ? [] : [[chosen[0], `${chosen[1]}; all else is faded`] as const]),
  ];
}
