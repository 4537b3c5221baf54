// Where do the groups of a split lie in the picture, and how is each outlined?
import type { Point } from '../graph/layout/layout.ts';
import type { Box } from '../graph/layout/segments.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { Division } from './division.ts';
import { buildHullField } from './hull-field.ts';
import { placeMark } from './place-mark.ts';
import type { TextFrame } from './text-frame.ts';
import { traceHull } from './trace-hull.ts';

export interface Hull {
  readonly mark: string;
  readonly loops: readonly (readonly Point[])[];
  readonly at: Point | null;
}

export const SHADE = 0.06;
export const HULL_STROKE = 1.5;
export const MARK_RADIUS = 10;

/** Told apart without colour; then they begin anew, and the marks tell them apart. */
const OUTLINES: readonly (readonly number[])[] = [
  [],
  [9, 5],
  [2, 4],
  [14, 4, 2, 4],
  [20, 7],
  [5, 9],
];

export function outlineOf(group: number): readonly number[] {
  return OUTLINES[group % OUTLINES.length] ?? [];
}

export function buildHulls(frame: TextFrame, division: Division): readonly Hull[] {
  return [...buildInTurn(frame, division)].filter((hull) => hull !== null);
}

/** One after the other, for whoever has other things to do in between: null is a step on the way. */
export function* buildInTurn(
  { trace, written }: TextFrame,
  { groups }: Division,
): Generator<Hull | null, void> {
  const discs = [...trace.discById.values()];
  const taken: Box[] = discs.flatMap(({ id, x, y, radius }) => {
    const label = written.labelById.get(id)?.box;
    return [
      { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
      ...(label === undefined ? [] : [shift(label, x, y)]),
    ];
  });
  for (const { mark, members } of groups) {
    const inside = new Set<ActorId>(members);
    const own = discs.filter(({ id }) => inside.has(id));
    if (own.length === 0) continue;
    const others = discs.filter(({ id }) => !inside.has(id));
    const field = buildHullField(own, others);
    yield null;
    const loops = traceHull(field);
    yield null;
    const at = placeMark(loops, taken);
    // No two marks in one place.
    if (at !== null) taken.push(shift({ left: -12, right: 12, top: -12, bottom: 12 }, at.x, at.y));
    yield { mark, loops, at };
  }
}

function shift({ left, right, top, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}
