// Where does every actor stand? The one door to all layouts.
import { campsLayout } from './camps-layout.ts';
import { circleLayout } from './circle-layout.ts';
import { easeLayout } from './ease-layout.ts';
import { hierarchyLayout } from './hierarchy-layout.ts';
import type { LayoutRequest, Positions } from './layout.ts';
import type { ReportTicks } from './pace.ts';

const LAYOUTS = {
  camps: campsLayout,
  circle: circleLayout,
  hierarchy: hierarchyLayout,
} satisfies Record<
  LayoutRequest['layout'],
  (request: LayoutRequest, report?: ReportTicks) => Positions
>;

export function layoutGraph(request: LayoutRequest, report?: ReportTicks): Positions {
  const { layout, from } = request;
  return from ? easeLayout(request, from, report) : LAYOUTS[layout](request, report);
}
