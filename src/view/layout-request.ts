// What does a layout need to know about a scene?

import type { GraphIndex } from '../graph/index-graph.ts';
import type { LayoutRequest } from '../graph/layout/layout.ts';
import { measureNode } from '../graph/layout/node-size.ts';
import { ancestorsOf } from '../graph/roll-up.ts';
import { drawnName } from './drawn-name.ts';
import type { Scene, SceneActor } from './scene.ts';
import type { LayoutName } from './view-state.ts';

/** Given the scene of the unfiltered data, no filter moves an actor. */
export function buildLayoutRequest(
  scene: Scene,
  index: GraphIndex,
  layout: LayoutName,
): LayoutRequest {
  const drawn = new Set(scene.actors.map(({ id }) => id));
  return {
    layout,
    nodes: scene.actors.map((actor) => ({
      id: actor.id,
      ...measureNode(drawnName(actor.name)),
      parent: parentOf(actor),
    })),
    // A tie from an actor to itself says nothing about where the actor stands.
    ties: scene.ties
      .filter(({ source, target }) => source !== target)
      .map(({ source, target, sign }) => ({ source, target, sign })),
  };

  // Whoever stands between may not be drawn: Lavrov is part of Russia, with or without the ministry.
  function parentOf({ id }: SceneActor): string | null {
    const actor = index.actorById.get(id);
    if (actor === undefined) return null;
    return ancestorsOf(actor, index.actorById).find((each) => drawn.has(each.id))?.id ?? null;
  }
}
