// Where do two actors agree, where not, and where does only one speak, target by target with the ties behind it?
import type { Agreement, SharedTarget } from '../graph/agreement.ts';
import { alphabetically } from '../graph/alphabetical.ts';
import type { StanceId } from '../model/stance-graph.ts';
import type { Scene, SceneActor, SceneTie } from './scene.ts';

export interface AgreementEntry {
  readonly target: SceneActor;
  /** The ties that bear it, of both. */
  readonly ties: readonly SceneTie[];
}

export interface AgreementGroup {
  readonly label: string;
  /** By name of the target; never empty. */
  readonly entries: readonly AgreementEntry[];
}

export function describeAgreement(
  scene: Scene,
  agreement: Agreement,
  one: SceneActor,
  other: SceneActor,
): readonly AgreementGroup[] {
  const actorById = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const tieOf = new Map<StanceId, SceneTie>();
  for (const tie of scene.ties) for (const id of tie.stances) tieOf.set(id, tie);
  return [
    group('Same stance', agreement.same),
    group('Opposite stances', agreement.opposite),
    group('Both signs, so neither', agreement.mixed),
    group(`Only ${one.name} speaks`, agreement.onlyOne),
    group(`Only ${other.name} speaks`, agreement.onlyOther),
  ].filter(({ entries }) => entries.length > 0);

  function group(label: string, targets: readonly SharedTarget[]): AgreementGroup {
    const entries = targets.flatMap((each) => {
      const target = actorById.get(each.target);
      if (target === undefined) return [];
      const ties = [...each.one, ...each.other].map((id) => tieOf.get(id));
      return [{ target, ties: [...new Set(ties)].filter((tie) => tie !== undefined) }];
    });
    return {
      label,
      entries: entries.toSorted((a, b) => alphabetically(a.target.name, b.target.name)),
    };
  }
}
