// Into which groups is what is visible divided, and how far has the search for them come?
import type { SplitKind } from '../graph/partition/signed-edge.ts';
import type { Split } from '../graph/read-split.ts';
import type { SignedPair } from '../graph/signed-pairs.ts';
import type { ViewState } from './view-state.ts';

export interface ShownSplit {
  readonly kind: SplitKind;
  /** All that are visible, those that are mixed too. */
  readonly pairs: readonly SignedPair[];
  /** The best so far; null before there is any, and where there is too little data for one. */
  readonly split: Split | null;
  /** Lacking: none is looked for, so nothing can draw, order or export one. */
  readonly state: 'solving' | 'stopped' | 'done' | 'failed' | 'lacking';
}

/** The one in the panel; a matrix ordered by bloc needs one even where none is shown. */
export function wantedSplit({ split, view, order }: ViewState): SplitKind | null {
  return split ?? (view === 'matrix' && order === 'bloc' ? 'blocs' : null);
}
