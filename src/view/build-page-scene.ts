// What does `window.demarche.scene()` answer? The scene as plain JSON, documented in docs/address.md.
import type { Positions } from '../graph/layout/layout.ts';
import type { Scene, SceneCounts } from './scene.ts';

export interface PageScene {
  /** Positions in layout units, to two decimals; null before the layout is known. */
  readonly actors: readonly {
    readonly id: string;
    readonly x: number | null;
    readonly y: number | null;
  }[];
  readonly ties: readonly {
    readonly source: string;
    readonly target: string;
    readonly stance: string;
    readonly stances: readonly string[];
    /** How many distinct outlets. */
    readonly outlets: number;
  }[];
  readonly counts: SceneCounts;
}

export function buildPageScene(scene: Scene, positions: Positions): PageScene {
  return {
    actors: scene.actors.map(({ id }) => {
      const point = positions.get(id);
      return { id, x: round(point?.x), y: round(point?.y) };
    }),
    ties: scene.ties.map(({ source, target, stance, stances, outlets }) => ({
      source,
      target,
      stance,
      stances,
      outlets: outlets.length,
    })),
    counts: scene.counts,
  };
}

// Adding 0 turns -0 into 0, which JSON would write differently from what it reads back.
function round(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 100) / 100 + 0;
}
