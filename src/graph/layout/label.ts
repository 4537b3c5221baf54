// What is a name that asks for a place beside its node, what may it lie over, and how is it placed?
import type { Point } from './layout.ts';
import type { Box } from './segments.ts';

export interface LabelShape {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Ways to break the name into lines, the preferred one first. */
  readonly shapes: readonly LabelShape[];
  readonly priority: number;
}

export interface TiePath {
  readonly points: readonly Point[];
  readonly box: Box;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly align: 'left' | 'center' | 'right';
  readonly box: Box;
  /** What its place covers, and how unusual it is: 0 is below the node and free. */
  readonly cost: number;
}
