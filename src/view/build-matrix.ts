// Who speaks about whom, as rows and columns? The ties of the scene, gathered by ordered pair.
import { alphabetically } from '../graph/alphabetical.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { Scene, SceneActor, SceneTie } from './scene.ts';
import type { MatrixOrder } from './view-state.ts';

/** What one actor is shown to say of another; there is no cell where nothing is said. */
export interface MatrixCell {
  /** In order of the vocabulary; never empty. */
  readonly ties: readonly SceneTie[];
  readonly contested: boolean;
}

export interface Matrix {
  /** The rows, who speak, and the columns, who are spoken about, in one order. */
  readonly actors: readonly SceneActor[];
  /** By source, then by target. */
  readonly cells: ReadonlyMap<ActorId, ReadonlyMap<ActorId, MatrixCell>>;
}

export function buildMatrix(scene: Scene, order: MatrixOrder): Matrix {
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
  return { actors: orderActors(scene.actors, order), cells };
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
