// Who speaks about whom, as rows and columns? The ties of the scene, gathered by ordered pair.
import { alphabetically } from '../graph/alphabetical.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { NamedGroups } from './name-groups.ts';
import type { Scene, SceneActor, SceneTie } from './scene.ts';
import type { MatrixOrder } from './view-state.ts';

/** What one actor is shown to say of another; there is no cell where nothing is said. */
export interface MatrixCell {
  /** In order of the vocabulary; never empty. */
  readonly ties: readonly SceneTie[];
  readonly contested: boolean;
}

/** Rows and columns that stand together, from the first, before the last. */
export interface MatrixBlock {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface Matrix {
  /** The rows, who speak, and the columns, who are spoken about, in one order. */
  readonly actors: readonly SceneActor[];
  /** In order; empty where the actors are in no groups. */
  readonly blocks: readonly MatrixBlock[];
  /** By source, then by target. */
  readonly cells: ReadonlyMap<ActorId, ReadonlyMap<ActorId, MatrixCell>>;
}

/** By bloc where the groups are known; until then by name. */
export function buildMatrix(
  scene: Scene,
  order: MatrixOrder,
  groups: NamedGroups | null = null,
): Matrix {
  const gathered = new Map<ActorId, Map<ActorId, SceneTie[]>>();
  for (const tie of scene.ties) {
    const row = gathered.get(tie.source) ?? new Map<ActorId, SceneTie[]>();
    gathered.set(tie.source, row);
    const ties = row.get(tie.target);
    if (ties === undefined) row.set(tie.target, [tie]);
    else ties.push(tie);
  }
  const cells = new Map(
    Array.from(gathered, ([source, row]) => [
      source,
      new Map(
        Array.from(row, ([target, ties]) => [
          target,
          { ties, contested: ties.some(({ contested }) => contested) },
        ]),
      ),
    ]),
  );
  const actors = orderActors(scene.actors, order);
  if (order !== 'bloc' || groups === null) return { actors, blocks: [], cells };
  return { ...orderByGroup(actors, groups), cells };
}

function orderByGroup(
  actors: readonly SceneActor[],
  { groups, alone }: NamedGroups,
): Pick<Matrix, 'actors' | 'blocks'> {
  const sorted: SceneActor[] = [];
  const blocks: MatrixBlock[] = [];
  const waiting = new Set(actors);
  const take = (label: string, isIn: (actor: SceneActor) => boolean) => {
    const members = [...waiting].filter(isIn);
    if (members.length === 0) return;
    for (const member of members) waiting.delete(member);
    blocks.push({ label, from: sorted.length, to: sorted.length + members.length });
    sorted.push(...members);
  };
  for (const { label, members } of groups) {
    const inside = new Set(members);
    take(label, ({ id }) => inside.has(id));
  }
  const single = new Set(alone);
  take('On their own', ({ id }) => single.has(id));
  take('No signed pair', () => true);
  return { actors: sorted, blocks };
}

/** By name, or by how many counted stances an actor takes and receives, most first. */
function orderActors(actors: readonly SceneActor[], order: MatrixOrder): readonly SceneActor[] {
  return actors.toSorted(
    (a, b) =>
      (order === 'number' ? b.takes + b.receives - a.takes - a.receives : 0) ||
      alphabetically(a.name, b.name) ||
      alphabetically(a.id, b.id),
  );
}
