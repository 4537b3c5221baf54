// Which groups of a split are shaded in the picture, and which ties stand out because they contradict it?
import type { SplitKind } from '../graph/partition/signed-edge.ts';
import type { ActorId } from '../model/stance-graph.ts';
import { nameGroups } from './name-groups.ts';
import type { Scene, TieId } from './scene.ts';
import type { ShownSplit } from './shown-split.ts';

interface SceneDivision {
  readonly kind: SplitKind;
  readonly groups: readonly { readonly mark: string; readonly members: readonly ActorId[] }[];
  readonly contradicted: ReadonlySet<TieId>;
}

/** Null where there is none to be shown. */
export function divideScene(shown: ShownSplit | null, { ties }: Scene): SceneDivision | null {
  if (shown === null || shown.split === null) return null;
  const { split, kind } = shown;
  const stances = new Set(split.contradictions.flatMap((pair) => pair.stances));
  return {
    kind,
    groups: nameGroups(split, kind).groups.filter(({ members }) => members.length > 0),
    contradicted: new Set(
      ties.filter((tie) => tie.stances.some((id) => stances.has(id))).map(({ id }) => id),
    ),
  };
}
