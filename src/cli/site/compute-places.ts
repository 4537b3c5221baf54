// Where does everybody stand in the first picture of each dataset? Computed once here instead of by every reader.
import { indexGraph } from '../../graph/index-graph.ts';
import { digestRequest } from '../../graph/layout/digest-request.ts';
import { layoutGraph } from '../../graph/layout/layout-graph.ts';
import type { Dataset } from '../../model/stance-graph.ts';
import { buildScene } from '../../view/build-scene.ts';
import { buildLayoutRequest } from '../../view/layout-request.ts';
import { DEFAULT_VIEW } from '../../view/view-state.ts';

/** As the page looks them up. */
export interface KnownPlaces {
  readonly digest: string;
  readonly places: readonly (readonly [id: string, x: number, y: number])[];
}

/** Of all datasets together: every reader loads them before the first picture, whichever dataset that shows. */
const MOST_ACTORS = 2000;

export function computePlaces(datasets: readonly Dataset[]): readonly KnownPlaces[] {
  const known: KnownPlaces[] = [];
  let actors = 0;
  for (const dataset of datasets) {
    const index = indexGraph(dataset);
    const scene = buildScene(index, DEFAULT_VIEW);
    if (actors + scene.actors.length > MOST_ACTORS) continue;
    actors += scene.actors.length;
    const request = buildLayoutRequest(scene, index, DEFAULT_VIEW.layout);
    const places = Array.from(layoutGraph(request), ([id, { x, y }]) => [id, x, y] as const);
    known.push({ digest: digestRequest(request), places });
  }
  return known;
}
