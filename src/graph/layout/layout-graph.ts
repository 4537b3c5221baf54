// Where does every actor stand? The one door to all layouts.
import { campsLayout } from './camps-layout.ts';
import { circleLayout } from './circle-layout.ts';
import { hierarchyLayout } from './hierarchy-layout.ts';
import type { LayoutRequest, Positions } from './layout.ts';

const LAYOUTS = {
  camps: campsLayout,
  circle: circleLayout,
  hierarchy: hierarchyLayout,
} satisfies Record<LayoutRequest['layout'], (request: LayoutRequest) => Positions>;

export function layoutGraph(request: LayoutRequest): Positions {
  return LAYOUTS[request.layout](request);
}
