// What does every export start from? The data, what is shown of it, and what has to be said of both.
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Provenance } from '../view/provenance.ts';
import type { Scene } from '../view/scene.ts';
import type { ViewState } from '../view/view-state.ts';

export interface Material {
  readonly index: GraphIndex;
  /** The file of the dataset, to the letter. */
  readonly source: string;
  /** Null for everything that the dataset has. */
  readonly view: ViewState | null;
  /** What the view shows; for everything, all stances that hold, with their actors as named. */
  readonly scene: Scene;
  readonly provenance: Provenance;
  /** Handed in, because a pure function has no clock: `2026-01-03`. */
  readonly day: string;
  /** The address of a view of this dataset. */
  readonly linkTo: (view: ViewState) => string;
}
