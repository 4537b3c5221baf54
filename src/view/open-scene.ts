// What would be visible at all dates? That is what the camera has in sight, so that it stands still while time passes.
import type { Criteria } from '../graph/criteria.ts';
import type { Unmatched } from '../graph/filter.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { buildScene } from './build-scene.ts';
import type { Scene } from './scene.ts';

/** The same scene where no date is chosen. */
export function openScene(
  scene: Scene,
  index: GraphIndex,
  criteria: Criteria,
  unmatched: Unmatched,
): Scene {
  if (criteria.from === null && criteria.to === null) return scene;
  return buildScene(index, { ...criteria, from: null, to: null }, unmatched);
}
