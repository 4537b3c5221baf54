// Which groups are shaded in the picture, and which ties contradict them?
import type { SplitKind } from '../graph/partition/signed-edge.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';

export interface Division {
  readonly kind: SplitKind;
  readonly groups: readonly {
    /** What is written at its outline: "A", "1". */
    readonly mark: string;
    readonly members: readonly ActorId[];
  }[];
  readonly contradicted: ReadonlySet<TieId>;
}
