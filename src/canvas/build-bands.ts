// Which bands lie beneath the ties that contradict the groups of a split?
import type { Point } from '../graph/layout/layout.ts';
import type { Division } from './division.ts';
import { FADED_TIE } from './line-look.ts';
import type { TextFrame } from './text-frame.ts';
import { samplePath } from './tie-path.ts';

/** To be drawn in one stroke: where bands cross, many are no denser than one. */
export interface Bands {
  readonly width: number;
  readonly density: number;
  readonly lines: readonly (readonly Point[])[];
}

/** How much broader than its line, and how dense. */
export const BAND = { breadth: 11, density: 0.2 } as const;

/** A band fades with its tie. */
export function buildBands(
  { drawing, trace, highlight: { lit } }: TextFrame,
  { contradicted }: Division,
): readonly Bands[] {
  const found = new Map<string, { width: number; density: number; lines: (readonly Point[])[] }>();
  for (const id of contradicted) {
    const path = trace.pathById.get(id);
    const tie = drawing.tieById.get(id);
    if (path === undefined || tie === undefined) continue;
    const width = tie.width + BAND.breadth;
    const density = BAND.density * (lit === null || lit.ties.has(id) ? 1 : FADED_TIE);
    const name = `${width} ${density}`;
    const bands = found.get(name) ?? { width, density, lines: [] };
    bands.lines.push(samplePath(path).points);
    found.set(name, bands);
  }
  return [...found.values()];
}
