// Which contradiction is decided next, and what are the two halves of the search?
import type { LinearProgram } from './dictionary.ts';
import { setBounds } from './dictionary.ts';
import { solve } from './linear-program.ts';

/** Some contradictions are decided; no split among those left has fewer than its bound. */
export interface Node {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly bound: number;
}

/** What rounding may add to a number, and how near a value must be to a whole one. */
export const ROUNDING = 1e-6;
export const WHOLE = 1e-5;

const CANDIDATES = 6;
const TRIAL_PIVOTS = 10;

export function fractional(values: Float64Array): readonly number[] {
  return Array.from(values.keys()).filter((at) => {
    const value = values[at] ?? 0;
    return value > WHOLE && value < 1 - WHOLE;
  });
}

/** Of a few ties that are half contradicted, the one whose two answers cost most. */
export function branch(
  program: LinearProgram,
  node: Node,
  values: Float64Array,
  open: readonly number[],
  enough: number,
): readonly Node[] {
  const ranked = open
    .toSorted(
      (a, b) => Math.abs((values[a] ?? 0) - 0.5) - Math.abs((values[b] ?? 0) - 0.5) || a - b,
    )
    .slice(0, CANDIDATES);
  let best: { at: number; worth: number; bounds: readonly [number, number] } | null = null;
  for (const at of ranked) {
    const bounds = [0, 1].map((to) => {
      const trial: LinearProgram = {
        ...program,
        columns: program.columns.map((each) => ({ ...each })),
        costs: program.costs.slice(),
        rows: program.rows.map((row) => ({ ...row, factors: row.factors.slice() })),
      };
      const { low, high } = fix(node, at, to);
      setBounds(trial, low, high);
      const proven = solve(trial, enough, TRIAL_PIVOTS);
      program.work = trial.work;
      return Math.max(proven, node.bound);
    });
    const [zero = 0, one = 0] = bounds;
    const worth = (zero - node.bound + 1) * (one - node.bound + 1);
    if (best === null || worth > best.worth + 1e-9) best = { at, worth, bounds: [zero, one] };
    if (Math.min(zero, one) > enough) break;
  }
  if (best === null) return [node];
  const { at, bounds } = best;
  // The answer that looks right goes last, which is where the search goes on.
  const order = (values[at] ?? 0) > 0.5 ? [0, 1] : [1, 0];
  return order.map((to) => ({
    ...fix(node, at, to),
    bound: Math.max(node.bound, Math.ceil((bounds[to] ?? 0) - ROUNDING)),
  }));
}

function fix(
  { low, high }: Node,
  at: number,
  to: number,
): { low: Float64Array; high: Float64Array } {
  const fixed = { low: low.slice(), high: high.slice() };
  fixed.low[at] = to;
  fixed.high[at] = to;
  return fixed;
}
