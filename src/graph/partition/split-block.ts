// Which split of one block contradicts the fewest ties, and is that proven? Branch and cut.

import { branch, fractional, type Node, ROUNDING, WHOLE } from './branch.ts';
import {
  addClauses,
  dropIdle,
  type LinearProgram,
  setBounds,
  startProgram,
  valuesOf,
} from './dictionary.ts';
import { cycleFinder, type FindCycles } from './find-cycles.ts';
import { findGoodSplit, improveSplit } from './improve-split.ts';
import { solve } from './linear-program.ts';
import { differs, hasNearSplit } from './near-split.ts';
import { type BlocSearch, priceBlocs } from './price-blocs.ts';
import { joinSurest } from './round-off.ts';
import { contradicts, countContradictions, type SignedNet, type SplitKind } from './signed-edge.ts';
import { splitCamps } from './split-camps.ts';

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export interface BlockSplit {
  readonly groups: readonly number[];
  readonly bounds: Bounds;
  /** Whether another split contradicts as few; null where that was not found out. */
  readonly others: boolean | null;
}

export interface Effort {
  /** Multiplications that are left, so that the same question ends the same way on every machine. */
  left: number;
  /** Told whenever one of the bounds moves, with the best split so far. */
  report(bounds: Bounds, groups: readonly number[]): void;
}

interface Search {
  /** What is left to explore. */
  open: Node[];
  readonly net: SignedNet;
  readonly kind: SplitKind;
  readonly program: LinearProgram;
  readonly find: FindCycles;
  readonly effort: Effort;
  best: readonly number[];
  most: number;
  /** Whether a split is one of those that are looked for. */
  readonly accept: (groups: readonly number[]) => boolean;
}

const ROUNDS = 150;
const MOST_EDGES = 1200;
const SECOND_EFFORT = 5e8;
const FIRST_EFFORT = 1.5e8;
const ROUND_EFFORT = 25;
const SLOW = 0.03;
const MOST_CLAUSES = 120;

/** A good split, of which nothing is proven unless it contradicts nothing. */
export function startBlock(net: SignedNet, kind: SplitKind): BlockSplit {
  const groups = findGoodSplit(net, kind, Math.min(ROUNDS, 4 * net.size));
  const most = countContradictions(groups, net);
  return { groups, bounds: { least: 0, most }, others: most === 0 ? false : null };
}

export function splitBlock(
  net: SignedNet,
  kind: SplitKind,
  effort: Effort,
  start = startBlock(net, kind),
): BlockSplit {
  const { groups: best, bounds: known } = start;
  const { most } = known;
  effort.report(known, best);
  if (most === 0 || effort.left <= 0) return start;
  const camps = kind === 'camps' && effort.left > FIRST_EFFORT ? splitCamps(net) : null;
  if (camps !== null) {
    const least = countContradictions(camps.groups, net);
    const bounds = { least, most: least };
    effort.left -= camps.effort;
    effort.report(bounds, camps.groups);
    return { groups: camps.groups, bounds, others: camps.others };
  }
  const find = cycleFinder(net, kind);
  if (net.edges.length > MOST_EDGES) {
    const bounds = { least: packCycles(find, net.edges.length), most };
    effort.report(bounds, best);
    return { groups: best, bounds, others: null };
  }
  const search = startSearch(net, kind, find, effort, best, most);
  let { least, others } = kind === 'blocs' ? splitBlocs(search) : { least: 0, others: null };
  if (least < search.most) least = Math.max(least, explore(search).least);
  if (least === search.most) others ??= hasNearSplit(net, kind, search.best) || findOther(search);
  return { groups: search.best, bounds: { least, most: search.most }, others };
}

/** What cycles prove at once is proven so, the rest by prices if the net is not too much entangled for them. */
function splitBlocs(search: Search): { least: number; others: boolean | null } {
  const { net, effort } = search;
  const kept = Math.max(0, effort.left - FIRST_EFFORT);
  effort.left -= kept;
  const { least } = explore(search);
  effort.left += kept;
  const known = (): boolean | null => hasNearSplit(net, 'blocs', search.best) || null;
  const found: BlocSearch = {
    left: effort.left,
    least,
    most: search.most,
    best: search.best,
    others: least === search.most ? known() : null,
    report: () => effort.report({ least: found.least, most: found.most }, found.best),
  };
  if ((least < search.most || found.others === null) && effort.left > 0) priceBlocs(net, found);
  effort.left = found.left;
  search.best = found.best;
  search.most = found.most;
  return found;
}

function startSearch(
  net: SignedNet,
  kind: SplitKind,
  find: FindCycles,
  effort: Effort,
  best: readonly number[],
  most: number,
): Search {
  const program = startProgram(net.edges.length);
  const low = new Float64Array(program.size);
  const open: Node[] = [{ low, high: new Float64Array(program.size).fill(1), bound: 0 }];
  return { net, kind, program, find, effort, best, most, open, accept: () => true };
}

/** Cycles without a common tie: each costs one contradiction at least. */
function packCycles(find: FindCycles, size: number): number {
  const values = new Float64Array(size);
  let count = 0;
  for (let found = true; found; ) {
    found = false;
    for (const clause of find(values)) {
      if (clause.some((literal) => literal & 1 || values[literal >> 1] !== 0)) continue;
      for (const literal of clause) values[literal >> 1] = 0.5;
      count++;
      found = true;
    }
  }
  return count;
}

/** The same search once more, for a split that is as good and not the same. */
function findOther(search: Search): boolean | null {
  const { net, best, most } = search;
  const other = net.edges.map((edge, at) => 2 * at + (contradicts(best, edge) ? 1 : 0));
  const effort: Effort = { left: Math.min(search.effort.left, SECOND_EFFORT), report: () => {} };
  const again: Search = {
    ...startSearch(net, search.kind, search.find, effort, best, most + 1),
    find: (values) => {
      const sum = other.reduce((total, literal) => {
        const value = values[literal >> 1] ?? 0;
        return total + (literal & 1 ? 1 - value : value);
      }, 0);
      return sum < 1 - WHOLE ? [other] : search.find(values);
    },
    accept: (groups) => differs(net, groups, best),
  };
  const { finished } = explore(again);
  if (again.most === most) return true;
  return finished ? false : null;
}

interface Exploration {
  /** What is proven: nothing has fewer contradictions. */
  readonly least: number;
  readonly finished: boolean;
}

/** Goes on until nothing better can be left or the effort is spent. */
function explore(search: Search): Exploration {
  const { effort } = search;
  let told = -1;
  for (;;) {
    search.open = search.open.filter(({ bound }) => bound < search.most);
    const least = Math.min(search.most, ...search.open.map(({ bound }) => bound));
    if (least > told) effort.report({ least, most: search.most }, search.best);
    told = least;
    // The last one with the least bound: deep before wide.
    const at = search.open.findLastIndex(({ bound }) => bound === least);
    const node = search.open[at];
    if (node === undefined || effort.left <= 0) return { least, finished: node === undefined };
    search.open.splice(at, 1);
    search.open.push(...expand(search, node));
  }
}

/** What remains of a node: nothing, or its two halves. */
function expand(search: Search, node: Node): readonly Node[] {
  const { net, program, effort, find } = search;
  setBounds(program, node.low, node.high);
  let { bound } = node;
  let before = Number.NEGATIVE_INFINITY;
  for (let round = 0; ; round++) {
    const work = program.work;
    const proven = solve(program, search.most - 1 + ROUNDING);
    effort.left -= program.work - work + program.size * net.size * ROUND_EFFORT;
    bound = Math.max(bound, Math.ceil(proven - ROUNDING));
    if (bound >= search.most) return [];
    const values = valuesOf(program);
    if (round === 0 || round === 3) roundOff(search, values);
    if (bound >= search.most) return [];
    const clauses = find(values);
    const open = fractional(values);
    if (clauses.length === 0 && open.length === 0) {
      roundOff(search, values);
      return [];
    }
    if (effort.left <= 0) return [{ ...node, bound }];
    const slow = round > 2 && node.bound > 0 && proven - before < SLOW && open.length > 0;
    if (clauses.length === 0 || slow) {
      const enough = search.most - 1 + ROUNDING;
      const before = program.work;
      const halves = branch(program, { ...node, bound }, values, open, enough);
      effort.left -= program.work - before;
      return halves;
    }
    before = proven;
    dropIdle(program);
    addClauses(program, clauses.slice(0, MOST_CLAUSES));
  }
}

/** Follows the ties that are surest, and goes downhill from there. */
function roundOff(search: Search, values: Float64Array): void {
  const { net, kind } = search;
  const groups = joinSurest(net, kind, values);
  const improved = improveSplit(net, kind, groups);
  const cost = countContradictions(improved, net);
  if (cost >= search.most || !search.accept(improved)) return;
  search.best = improved;
  search.most = cost;
}
