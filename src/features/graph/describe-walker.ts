// What is said of the actor on which the keyboard stands?
import type { GraphIndex } from '../../graph/index-graph.ts';
import { describeTie } from '../../view/describe-tie.ts';
import { visibleText } from '../../view/safe-text.ts';
import type { Scene, SceneActor } from '../../view/scene.ts';
import { countOf, KIND_WORDING } from '../../view/wording.ts';

export function describeWalker(actor: SceneActor, place: number, scene: Scene): string {
  const { name, kind, takes, receives } = actor;
  return visibleText(
    `${name}, ${KIND_WORDING[kind].label}. Takes ${countOf(takes, 'stance')}, is the target of ${receives}. ${place} of ${scene.actors.length}.`,
  );
}

export function describeWalkerTies(
  { id }: SceneActor,
  scene: Scene,
  index: GraphIndex,
): readonly string[] {
  const nameOf = (actor: SceneActor['id']) => index.actorById.get(actor)?.name ?? actor;
  return scene.ties
    .filter(({ source, target }) => source === id || target === id)
    .map((tie) => {
      const verb = index.kindById.get(tie.stance)?.label ?? tie.stance;
      return visibleText(
        `${nameOf(tie.source)} ${verb} ${nameOf(tie.target)}: ${describeTie(tie)}`,
      );
    });
}
