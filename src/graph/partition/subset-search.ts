// Which sets of nodes are worth most, in a net of any shape that is not too much entangled?
import { type Elimination, findElimination } from './elimination.ts';
import { listSubsets, type Subset } from './list-subsets.ts';
import { fillTables, type Link, prepareTables, type Table } from './subset-tables.ts';

export interface SubsetSearch {
  readonly size: number;
  /** Nodes that entangle the others: they are put into the set and left out in turn. */
  readonly held: readonly number[];
  readonly tables: readonly Table[];
  readonly links: readonly Link[];
  /** How many entries are written each time. */
  readonly cost: number;
}

/** How many multiplications an entry takes as long as. */
export const ENTRY_EFFORT = 3;

const MOST_NODES = 250;
const MOST_ENTRIES = 2 ** 23;
const MOST_COST = 2 ** 27;
const HOPELESS = 2 ** 34;
const BEYOND = 2 ** 40;

/** Null if it would take too long or too much room. */
export function planSearch(
  size: number,
  links: readonly Link[],
  room = MOST_ENTRIES,
): SubsetSearch | null {
  if (size > MOST_NODES) return null;
  const held: number[] = [];
  // One look tells the nets that no order of leaving would help.
  if (findElimination(size, links, 1).entries > BEYOND) return null;
  let free = links;
  let cost = 0;
  let elimination: Elimination;
  for (;;) {
    elimination = findElimination(size, free, 10);
    cost = elimination.entries * 2 ** held.length;
    if (cost > HOPELESS) return null;
    if (elimination.entries <= room) break;
    const node = mostEntangled(size, elimination);
    held.push(node);
    free = free.filter(({ a, b }) => a !== node && b !== node);
  }
  elimination = findElimination(size, free, 50);
  cost = elimination.entries * 2 ** held.length;
  if (cost > MOST_COST) return null;
  return { size, held, links, tables: prepareTables(elimination, free), cost };
}

/** Without it the tables would lose most. */
function mostEntangled(size: number, { leaving }: Elimination): number {
  const entries = new Float64Array(size);
  for (const { around } of leaving)
    for (const node of around) entries[node] = (entries[node] ?? 0) + 2 ** around.length;
  return entries.indexOf(Math.max(...entries));
}

const NEVER = -20_000;

/**
 * Sets worth more than `above`, `limit` of them at most for each way to place those who are held. `above` may rise on the way: it is
 * asked with the most that a way gives.
 */
export function searchSubsets(
  { size, held, links, tables }: SubsetSearch,
  worth: ArrayLike<number>,
  above: (most: number) => number,
  limit: number,
): readonly Subset[] {
  const found: Subset[] = [];
  for (let way = 0; way < 2 ** held.length; way++) {
    const within = new Set(held.filter((_, bit) => (way >>> bit) & 1));
    const own = Int32Array.from({ length: size }, (_, node) => worth[node] ?? 0);
    let base = 0;
    for (const { a, b, weight } of links) {
      const [one, other] = [within.has(a), within.has(b)];
      if (one && other) base += weight;
      else if (one) own[b] = (own[b] ?? 0) + weight;
      else if (other) own[a] = (own[a] ?? 0) + weight;
    }
    for (const node of held) {
      if (within.has(node)) base += worth[node] ?? 0;
      own[node] = NEVER;
    }
    const least = above(base + fillTables(tables, own)) - base;
    for (const subset of listSubsets(tables, own, least, limit))
      found.push({
        nodes: [...subset.nodes, ...within].sort((a, b) => a - b),
        worth: subset.worth + base,
      });
  }
  return found;
}
