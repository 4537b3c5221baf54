// Which groups are shaded in the picture, and which ties contradict them?
import type { ActorId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';

export interface Division {
  readonly groups: readonly {
    /** What is written at its outline: "A", "1". */
    readonly mark: string;
    readonly members: readonly ActorId[];
  }[];
  readonly contradicted: ReadonlySet<TieId>;
}
