// Where in the timeline does something on the page stand, and what on the page stands there?
import type { TimelineLane } from '../../view/timeline.ts';
import type { Place } from './walk-lanes.ts';

/** Marks bear the id of their stance, names of lanes that of the lane. */
export function placeOf(target: EventTarget, lanes: readonly TimelineLane[]): Place | null {
  if (!(target instanceof Element)) return null;
  const id = target.closest('[data-mark]')?.getAttribute('data-mark');
  const key = target.closest('[data-head]')?.getAttribute('data-head');
  if (key) return { lane: lanes.findIndex((lane) => lane.key === key), mark: -1 };
  return id ? placeOfStance(id, lanes) : null;
}

export function placeOfStance(id: string, lanes: readonly TimelineLane[]): Place | null {
  for (const [lane, { marks }] of lanes.entries()) {
    const mark = marks.findIndex((each) => each.id === id);
    if (mark >= 0) return { lane, mark };
  }
  return null;
}

export function partAt(
  root: Element | null,
  { lane, mark }: Place,
  lanes: readonly TimelineLane[],
): HTMLElement | SVGElement | null {
  const key = lanes[lane]?.key;
  const id = lanes[lane]?.marks[mark]?.id;
  const wanted = mark === -1 ? `[data-head="${key}"]` : `[data-mark="${id}"]`;
  const part = root?.querySelector(wanted);
  return part instanceof HTMLElement || part instanceof SVGElement ? part : null;
}
