// Which groups are worth more than their members pay? From each node a few steps to and fro; what it misses, the tables find.
import type { Step } from './signed-edge.ts';

const LEAST = 1e-6;

export interface Growth {
  /** How many nodes come or go in all, and how many others do before one may do so again. */
  readonly steps: number;
  readonly rest: number;
  /** The group that a node begins with. */
  readonly from: (node: number) => readonly number[];
}

/** The best group around each node, if it is worth more than it pays. */
export function growGroups(
  steps: readonly (readonly Step[])[],
  signs: readonly number[],
  prices: ArrayLike<number>,
  growth: Growth,
): readonly (readonly number[])[] {
  const size = steps.length;
  const found: (readonly number[])[] = [];
  const within = new Uint8Array(size);
  const gains = new Float64Array(size);
  const resting = new Int32Array(size);
  let worth = 0;
  const turn = (node: number) => {
    const way = within[node] === 1 ? -1 : 1;
    worth += way * (gains[node] ?? 0);
    within[node] = way === 1 ? 1 : 0;
    for (const { to, edge } of steps[node] ?? [])
      gains[to] = (gains[to] ?? 0) + way * (signs[edge] ?? 0);
  };
  for (let start = 0; start < size; start++) {
    within.fill(0);
    resting.fill(0);
    for (let node = 0; node < size; node++) gains[node] = -(prices[node] ?? 0);
    worth = 0;
    for (const node of new Set([start, ...growth.from(start)])) turn(node);
    let most = LEAST;
    let best: readonly number[] | null = null;
    for (let step = 1; step < growth.steps; step++) {
      let next = -1;
      let gain = Number.NEGATIVE_INFINITY;
      for (let node = 0; node < size; node++) {
        if (node === start || (resting[node] ?? 0) > step) continue;
        const here = within[node] === 1 ? -(gains[node] ?? 0) : (gains[node] ?? 0);
        if (here > gain) [next, gain] = [node, here];
      }
      if (next === -1) break;
      turn(next);
      // Who has just moved stays for a while, or the same step would be taken back.
      resting[next] = step + growth.rest + ((step * 7 + start) % 6);
      if (worth <= most + 1e-9) continue;
      most = worth;
      best = Array.from(within.keys()).filter((node) => within[node] === 1);
    }
    if (best !== null) found.push(best);
  }
  return found;
}
