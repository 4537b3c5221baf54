// Into which groups do signed nodes fall with the fewest contradictions? A tie across groups contradicts if positive, inside one if negative.

export interface SignedEdge {
  readonly a: number;
  readonly b: number;
  readonly sign: 1 | -1;
}

export interface Partition {
  /** The group of each node; groups are numbered in the order of their first node. */
  readonly groups: readonly number[];
  readonly contradictions: number;
  /** Whether the search was finished: no other partition has fewer contradictions. */
  readonly exact: boolean;
}

interface Search {
  readonly size: number;
  readonly signs: Int8Array;
  readonly order: readonly number[];
  readonly most: number;
  readonly groups: number[];
  best: readonly number[];
  /** Contradictions first, then the number of groups. */
  bestCost: number;
  steps: number;
}

const MOST_STEPS = 300_000;

/** Branch and bound, which finds the fewest groups among the best; past its limit it says so. */
export function partition(size: number, edges: readonly SignedEdge[], most: number): Partition {
  const signs = new Int8Array(size * size);
  for (const { a, b, sign } of edges) {
    signs[a * size + b] = sign;
    signs[b * size + a] = sign;
  }
  const search: Search = {
    size,
    signs,
    order: orderByTies(size, signs),
    most,
    groups: Array.from({ length: size }, () => -1),
    best: [],
    bestCost: Number.POSITIVE_INFINITY,
    steps: 0,
  };
  descend(search, 0, 0, 0);
  return {
    groups: renumber(search.best),
    contradictions: Math.floor(search.bestCost / (size + 1)),
    exact: search.steps < MOST_STEPS,
  };
}

function descend(search: Search, depth: number, cost: number, used: number): void {
  // The first way down is greedy, so there is an answer however early the limit comes.
  if (search.best.length > 0 && ++search.steps >= MOST_STEPS) return;
  const { size, order, groups, most } = search;
  if ((cost + leastRest(search, depth, used)) * (size + 1) + used >= search.bestCost) return;
  if (depth === size) {
    search.best = [...groups];
    search.bestCost = cost * (size + 1) + used;
    return;
  }
  const node = order[depth] ?? 0;
  const open = Math.min(used + 1, most);
  const choices = costsOf(search, node, used).slice(0, open);
  const ranked = choices.map((_, group) => group);
  ranked.sort((x, y) => (choices[x] ?? 0) - (choices[y] ?? 0) || x - y);
  for (const group of ranked) {
    groups[node] = group;
    descend(search, depth + 1, cost + (choices[group] ?? 0), Math.max(used, group + 1));
    groups[node] = -1;
  }
}

/** What placing a node in each group, or in a new one, contradicts among the nodes placed so far. */
function costsOf({ size, signs, groups }: Search, node: number, used: number): number[] {
  const costs = new Array<number>(used + 1).fill(0);
  let friends = 0;
  for (let other = 0; other < size; other++) {
    const group = groups[other] ?? -1;
    const sign = signs[node * size + other];
    if (group === -1 || sign === 0) continue;
    if (sign === 1) friends++;
    costs[group] = (costs[group] ?? 0) - (sign ?? 0);
  }
  // In group g: positive ties to all other groups, negative ones to g itself.
  return costs.map((balance) => friends + balance);
}

/** No completion can do better than each remaining node on its own. */
function leastRest(search: Search, depth: number, used: number): number {
  const open = Math.min(used + 1, search.most);
  let least = 0;
  for (let next = depth; next < search.size; next++)
    least += Math.min(...costsOf(search, search.order[next] ?? 0, used).slice(0, open));
  return least;
}

/** Next comes whoever has most ties to those before: contradictions show early. */
function orderByTies(size: number, signs: Int8Array): readonly number[] {
  const order: number[] = [];
  const weight = new Array<number>(size).fill(0);
  const left = new Set(weight.keys());
  while (left.size > 0) {
    let next = -1;
    for (const node of left)
      if (next === -1 || (weight[node] ?? 0) > (weight[next] ?? 0)) next = node;
    left.delete(next);
    order.push(next);
    for (const node of left)
      if (signs[next * size + node] !== 0) weight[node] = (weight[node] ?? 0) + 1;
  }
  return order;
}

function renumber(groups: readonly number[]): readonly number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
