// Where does everyone stand in the first picture of a dataset that came with the app? Computed beforehand, by the same function.
import { digestRequest } from '../graph/layout/digest-request.ts';
import type { LayoutRequest, Positions } from '../graph/layout/layout.ts';
import layouts from './shipped-layouts.json';

export type KnownLayouts = readonly {
  readonly digest: string;
  readonly places: readonly (readonly (string | number)[])[];
}[];

/** `published`: of a site that was made with data of its own. Null for any other request: then it is computed here. */
export function findShippedLayout(
  request: LayoutRequest,
  published: KnownLayouts = [],
): Positions | null {
  const digest = digestRequest(request);
  const known = [...published, ...layouts].find((each) => each.digest === digest)?.places;
  if (known === undefined) return null;
  const places = new Map(known.map(([id, x, y]) => [id, { x, y }] as const)) as Positions;
  return request.nodes.every(({ id }) => places.has(id)) ? places : null;
}
