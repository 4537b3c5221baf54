// Which splits contradict the fewest ties? The slow, obvious way: by trying all of them.
import type { SignedEdge, SignedNet, SplitKind } from '../../src/graph/partition/signed-edge.ts';

/** The slow, obvious recount. */
export function recount(edges: readonly SignedEdge[], groups: readonly number[]): number {
  let count = 0;
  for (const { a, b, sign } of edges) {
    const together = groups[a] === groups[b];
    if (sign === 1 && !together) count++;
    if (sign === -1 && together) count++;
  }
  return count;
}

/** Ties in a share of all pairs, negative ones in a share of those, both in per cent. */
export function randomNet(
  size: number,
  ties: number,
  negative: number,
  below: (limit: number) => number,
): SignedNet {
  const edges: SignedEdge[] = [];
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++)
      if (below(100) < ties) edges.push({ a, b, sign: below(100) < negative ? -1 : 1 });
  return { size, edges };
}

/** Every way to contradict the fewest ties, counted by which ties they are. */
export function tryAllSplits(
  { size, edges }: SignedNet,
  kind: SplitKind,
): { least: number; ways: number } {
  const most = kind === 'camps' ? 2 : size;
  const groups = new Array<number>(size).fill(0);
  const before = groups.map((_, node) => edges.filter(({ a, b }) => Math.max(a, b) === node));
  let least = edges.length + 1;
  let ways = new Set<string>();
  const place = (node: number, used: number, cost: number, contradicted: readonly number[]) => {
    if (cost > least) return;
    if (node === size) {
      if (cost < least) ways = new Set();
      least = cost;
      ways.add(contradicted.join(' '));
      return;
    }
    for (let group = 0; group < Math.min(used + 1, most); group++) {
      groups[node] = group;
      const now = (before[node] ?? []).filter((edge) => recount([edge], groups) === 1);
      const numbers = now.map((edge) => edges.indexOf(edge));
      place(node + 1, Math.max(used, group + 1), cost + now.length, [...contradicted, ...numbers]);
    }
  };
  place(0, 0, 0, []);
  return { least, ways: ways.size };
}
