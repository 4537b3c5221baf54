// Which cycles say that the ties given as contradicted cannot be all of them? Shortest paths find every such cycle.
import type { Clause, Literal } from './dictionary.ts';
import { listSteps, type SignedNet, type SplitKind } from './signed-edge.ts';

/** Clauses that the values break, the most broken first; none if there are none at all. */
export type FindCycles = (values: Float64Array) => readonly Clause[];

interface Arc {
  readonly to: number;
  /** Holds if whoever walks along this arc is misled. */
  readonly literal: Literal;
}

/** By how much a clause must be broken to count, and what keeps a path from making detours that cost nothing. */
const BROKEN = 1e-4;
const DETOUR = 1e-6;

/**
 * Camps: who walks around a cycle and comes back as a foe of himself was misled at one tie at least.
 * Blocs: two nodes with a way of agreement between them are in one bloc, whatever the tie between them says.
 */
export function cycleFinder(net: SignedNet, kind: SplitKind): FindCycles {
  return kind === 'camps' ? oddCycleFinder(net) : brokenPathFinder(net);
}

function oddCycleFinder(net: SignedNet): FindCycles {
  const { size, edges } = net;
  // Two layers: whoever is in the upper one is in the other camp.
  const arcs: Arc[][] = Array.from({ length: 2 * size }, () => []);
  edges.forEach(({ a, b, sign }, edge) => {
    for (const [from, to] of [[a, b] as const, [b, a] as const])
      for (const layer of [0, 1])
        for (const next of [0, 1]) {
          const agrees = (layer === next) === (sign === 1);
          arcs[from + layer * size]?.push({
            to: to + next * size,
            literal: 2 * edge + (agrees ? 0 : 1),
          });
        }
  });
  return (values) => {
    const paths = new ShortestPaths(arcs, values);
    const found = new ClauseSet(values);
    for (let node = 0; node < size; node++) {
      paths.run(node, 1, node + size);
      if (paths.lengthTo(node + size) < 1 - BROKEN)
        found.add(simplify(paths.arcsTo(node + size), node, size));
    }
    return found.sorted();
  };
}

/** The first time that a walk comes by a place again, in the other layer, it has closed a shorter cycle. */
function simplify(walk: readonly Arc[], start: number, size: number): Clause {
  const seenAt = new Map([[start, 0]]);
  for (const [at, { to }] of walk.entries()) {
    const before = seenAt.get(to % size);
    if (before !== undefined) return walk.slice(before, at + 1).map(({ literal }) => literal);
    seenAt.set(to % size, at + 1);
  }
  return walk.map(({ literal }) => literal);
}

function brokenPathFinder(net: SignedNet): FindCycles {
  const { size, edges } = net;
  const steps = listSteps(net);
  // Holds if the two ends are parted.
  const parted = (edge: number) => 2 * edge + (edges[edge]?.sign === 1 ? 0 : 1);
  const arcs = steps.map((each) => each.map(({ to, edge }) => ({ to, literal: parted(edge) })));
  return (values) => {
    const paths = new ShortestPaths(arcs, values);
    const found = new ClauseSet(values);
    for (let node = 0; node < size; node++) {
      paths.run(node, 1, -1);
      for (const { to, edge } of steps[node] ?? []) {
        if (to < node) continue;
        const literal = parted(edge);
        if (paths.lengthTo(to) < levelOf(literal, values) - BROKEN)
          found.add([...paths.arcsTo(to).map((arc) => arc.literal), literal ^ 1]);
      }
    }
    return found.sorted();
  };
}

function levelOf(literal: Literal, values: Float64Array): number {
  const value = Math.min(1, Math.max(0, values[literal >> 1] ?? 0));
  return literal & 1 ? 1 - value : value;
}

/** Dijkstra's, for paths below a limit. */
class ShortestPaths {
  private readonly arcs: readonly (readonly Arc[])[];
  private readonly values: Float64Array;
  private readonly lengths: Float64Array;
  private readonly via: (Arc | null)[];
  private readonly from: Int32Array;
  private waiting: number[] = [];

  constructor(arcs: readonly (readonly Arc[])[], values: Float64Array) {
    this.arcs = arcs;
    this.values = values;
    this.lengths = new Float64Array(arcs.length);
    this.via = [];
    this.from = new Int32Array(arcs.length);
  }

  run(start: number, limit: number, goal: number): void {
    const { arcs, values, lengths, via, from } = this;
    lengths.fill(Number.POSITIVE_INFINITY);
    lengths[start] = 0;
    via[start] = null;
    this.waiting = [start];
    for (let node = this.takeNearest(); node !== -1 && node !== goal; node = this.takeNearest())
      for (const arc of arcs[node] ?? []) {
        const length = (lengths[node] ?? 0) + levelOf(arc.literal, values) + DETOUR;
        if (length >= limit || length >= (lengths[arc.to] ?? 0)) continue;
        if (lengths[arc.to] === Number.POSITIVE_INFINITY) this.waiting.push(arc.to);
        lengths[arc.to] = length;
        via[arc.to] = arc;
        from[arc.to] = node;
      }
  }

  lengthTo(node: number): number {
    return this.lengths[node] ?? Number.POSITIVE_INFINITY;
  }

  arcsTo(node: number): readonly Arc[] {
    const walk: Arc[] = [];
    for (let at = node; ; at = this.from[at] ?? 0) {
      const arc = this.via[at] ?? null;
      if (arc === null) return walk.reverse();
      walk.push(arc);
    }
  }

  private takeNearest(): number {
    const { waiting, lengths } = this;
    if (waiting.length === 0) return -1;
    let best = 0;
    for (let at = 1; at < waiting.length; at++)
      if ((lengths[waiting[at] ?? 0] ?? 0) < (lengths[waiting[best] ?? 0] ?? 0)) best = at;
    const node = waiting[best] ?? -1;
    const last = waiting.pop() ?? -1;
    if (best < waiting.length) waiting[best] = last;
    return node;
  }
}

class ClauseSet {
  private readonly values: Float64Array;
  private readonly sumByKey = new Map<string, { clause: Clause; sum: number }>();

  constructor(values: Float64Array) {
    this.values = values;
  }

  add(clause: Clause): void {
    const sorted = [...clause].sort((a, b) => a - b);
    const sum = sorted.reduce((total, literal) => total + levelOf(literal, this.values), 0);
    if (sum < 1 - BROKEN / 2) this.sumByKey.set(sorted.join(' '), { clause: sorted, sum });
  }

  sorted(): readonly Clause[] {
    return [...this.sumByKey.values()]
      .sort((a, b) => a.sum - b.sum || a.clause.length - b.clause.length)
      .map(({ clause }) => clause);
  }
}
