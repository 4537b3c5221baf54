// By how much must prices rise until each of these groups pays what it is worth?
import type { Subset } from './list-subsets.ts';

/** Enough for all of them, not always the least: whoever is in most of them pays first. Worth is what a group lacks. */
export function raisePrices(lacking: readonly Subset[], size: number): number {
  let open = lacking.map(({ nodes, worth }) => ({ nodes, lacks: worth }));
  let sum = 0;
  while (open.length > 0) {
    const counts = new Int32Array(size);
    for (const { nodes } of open) for (const node of nodes) counts[node] = (counts[node] ?? 0) + 1;
    const node = counts.indexOf(Math.max(...counts));
    const own = open.filter(({ nodes }) => nodes.includes(node));
    const by = Math.min(...own.map(({ lacks }) => lacks));
    for (const each of own) each.lacks -= by;
    sum += by;
    open = open.filter(({ lacks }) => lacks > 0);
  }
  return sum;
}
