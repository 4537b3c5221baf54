// What does an export of the page start from: what is looked at, or everything?
import type { Material } from '../../exchange/material.ts';
import { NO_CRITERIA } from '../../graph/criteria.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { linkTo } from '../../state/link-to.ts';
import { buildScene } from '../../view/build-scene.ts';
import type { Provenance } from '../../view/provenance.ts';
import type { Scene } from '../../view/scene.ts';
import type { ViewState } from '../../view/view-state.ts';

export type Part = 'view' | 'everything';

interface Asked {
  readonly index: GraphIndex;
  /** The file of the dataset; empty where it is not asked for. */
  readonly text: string;
  readonly view: ViewState;
  readonly part: Part;
  /** What the view shows. */
  readonly scene: Scene;
  readonly provenance: Provenance;
}

export function buildMaterial({ index, text, view, part, scene, provenance }: Asked): Material {
  const all = part === 'everything';
  return {
    index,
    source: text,
    view: all ? null : view,
    scene: all ? buildScene(index, NO_CRITERIA, provenance.unmatched) : scene,
    provenance,
    // Of no time zone, so that the same export has the same date everywhere.
    day: new Date().toISOString().slice(0, 10),
    linkTo: (shown) => linkTo({ ...shown, data: view.data }),
  };
}
