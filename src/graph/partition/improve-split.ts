// Which split is good, without a proof? Single moves downhill, then small disturbances that are kept if they do no harm.
import { seededRandom } from '../layout/seeded-random.ts';
import {
  countContradictions,
  listSteps,
  renumber,
  type SignedNet,
  type SplitKind,
  type Step,
} from './signed-edge.ts';

interface Move {
  readonly node: number;
  readonly to: number;
  readonly gain: number;
}

/** So many moves without a new best end a pass. */
const PATIENCE = 25;

interface Local {
  readonly net: SignedNet;
  readonly kind: SplitKind;
  readonly steps: readonly (readonly Step[])[];
  /** What a node's ties to each group come to; written anew for each node. */
  readonly sums: Int32Array;
}

/** The best of what `rounds` disturbances find from a few beginnings; the same for the same net. */
export function findGoodSplit(net: SignedNet, kind: SplitKind, rounds: number): readonly number[] {
  const local = { net, kind, steps: listSteps(net), sums: new Int32Array(net.size + 2) };
  const random = seededRandom(net.size);
  const starts = [
    descend(
      local,
      Array.from({ length: net.size }, () => 0),
    ),
    descend(
      local,
      Array.from({ length: net.size }, (_, node) => (kind === 'camps' ? node % 2 : node)),
    ),
    descend(local, followTies(local)),
  ];
  let best = starts[0] ?? [];
  let least = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    let present = start;
    let cost = countContradictions(present, net);
    for (let round = 0; round < rounds / starts.length && cost > 0; round++) {
      const next = descend(local, disturb(local, present, random));
      const nextCost = countContradictions(next, net);
      if (nextCost > cost) continue;
      present = next;
      cost = nextCost;
    }
    if (cost < least) {
      best = present;
      least = cost;
    }
  }
  return best;
}

/** A few neighbours of one node change sides, or leave together for a group of their own. */
function disturb({ net, kind, steps }: Local, groups: readonly number[], random: () => number) {
  const next = [...groups];
  const wanted = 2 + Math.floor(random() * Math.min(12, net.size / 4));
  const moved = [Math.floor(random() * net.size)];
  for (const node of moved) {
    for (const { to } of steps[node] ?? [])
      if (moved.length < wanted && random() < 0.5 && !moved.includes(to)) moved.push(to);
  }
  const fresh = Math.max(...groups) + 1;
  const joined = groups[Math.floor(random() * net.size)] ?? 0;
  const to = random() < 0.5 ? fresh : joined;
  for (const node of moved) next[node] = kind === 'camps' ? 1 - (next[node] ?? 0) : to;
  return next;
}

/** From the first node on, whoever is tied to those before goes where that tie says. */
function followTies({ net, kind, steps }: Local): readonly number[] {
  const groups = new Array<number>(net.size).fill(-1);
  let fresh = 0;
  for (let start = 0; start < net.size; start++) {
    if (groups[start] !== -1) continue;
    groups[start] = kind === 'camps' ? 0 : fresh++;
    const reached = [start];
    for (const node of reached)
      for (const { to, edge } of steps[node] ?? []) {
        if (groups[to] !== -1) continue;
        const positive = net.edges[edge]?.sign === 1;
        if (!positive && kind === 'blocs') continue;
        groups[to] = positive ? (groups[node] ?? 0) : 1 - (groups[node] ?? 0);
        reached.push(to);
      }
  }
  return groups;
}

/** Downhill from where it stands, until neither moves nor unions help. */
export function improveSplit(
  net: SignedNet,
  kind: SplitKind,
  groups: readonly number[],
): readonly number[] {
  return descend({ net, kind, steps: listSteps(net), sums: new Int32Array(net.size + 2) }, groups);
}

function descend(local: Local, groups: readonly number[]): readonly number[] {
  let present = renumber(groups);
  for (;;) {
    const better = movePass(local, present) ?? joinTwo(local, present);
    if (better === null) return present;
    present = renumber(better);
  }
}

/** Each node moves once, for better or worse, the best move first; null if no moment is better than the beginning. */
function movePass(local: Local, start: readonly number[]): readonly number[] | null {
  const { size } = local.net;
  const groups = [...start];
  const members = new Int32Array(size + 1);
  for (const group of groups) members[group] = (members[group] ?? 0) + 1;
  const waiting = new Set(groups.keys());
  let gain = 0;
  let most = 0;
  let best: readonly number[] | null = null;
  for (let since = 0; waiting.size > 0 && since < PATIENCE; since++) {
    const empty = members.indexOf(0);
    let move: Move | null = null;
    for (const node of waiting) {
      const found = bestMove(local, groups, node, empty);
      if (move === null || found.gain > move.gain) move = found;
    }
    if (move === null) break;
    const { node, to } = move;
    const from = groups[node] ?? 0;
    members[from] = (members[from] ?? 0) - 1;
    members[to] = (members[to] ?? 0) + 1;
    groups[node] = to;
    waiting.delete(node);
    gain += move.gain;
    if (gain <= most) continue;
    most = gain;
    since = 0;
    best = [...groups];
  }
  return best;
}

function bestMove(
  { net, kind, steps, sums }: Local,
  groups: readonly number[],
  node: number,
  empty: number,
): Move {
  const own = groups[node] ?? 0;
  const around = steps[node] ?? [];
  for (const { to } of around) sums[groups[to] ?? 0] = 0;
  sums[own] = 0;
  const fresh = kind === 'camps' ? 1 - own : empty;
  sums[fresh] = 0;
  for (const { to, edge } of around) {
    const group = groups[to] ?? 0;
    sums[group] = (sums[group] ?? 0) + (net.edges[edge]?.sign ?? 0);
  }
  const stay = sums[own] ?? 0;
  let to = fresh;
  for (const step of around) {
    const group = groups[step.to] ?? 0;
    if (group !== own && (sums[group] ?? 0) > (sums[to] ?? 0)) to = group;
  }
  return { node, to, gain: (sums[to] ?? 0) - stay };
}

/** The two blocs with most to gain from being one; null if there are none. */
function joinTwo({ net, kind }: Local, groups: readonly number[]): readonly number[] | null {
  if (kind === 'camps') return null;
  const sums = new Map<number, number>();
  for (const { a, b, sign } of net.edges) {
    const [one, other] = [groups[a] ?? 0, groups[b] ?? 0].sort((x, y) => x - y);
    if (one === undefined || other === undefined || one === other) continue;
    const key = one * net.size + other;
    sums.set(key, (sums.get(key) ?? 0) + sign);
  }
  const [key, sum] = [...sums].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0]);
  if (sum <= 0) return null;
  const [into, from] = [Math.floor(key / net.size), key % net.size];
  return groups.map((group) => (group === from ? into : group));
}
