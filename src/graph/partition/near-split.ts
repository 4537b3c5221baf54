// Is there another split as good, one step away?
import { contradicts, countContradictions, type SignedNet, type SplitKind } from './signed-edge.ts';

/** Whether two splits differ in what contradicts them. */
export function differs(net: SignedNet, one: readonly number[], other: readonly number[]): boolean {
  return net.edges.some((edge) => contradicts(one, edge) !== contradicts(other, edge));
}

/** One node elsewhere, or two blocs as one. */
export function hasNearSplit(net: SignedNet, kind: SplitKind, groups: readonly number[]): boolean {
  const least = countContradictions(groups, net);
  const asGood = (next: readonly number[]) =>
    countContradictions(next, net) === least && differs(net, next, groups);
  const move = (node: number, to: number) => asGood(groups.with(node, to));
  if (kind === 'camps') return groups.some((group, node) => move(node, 1 - group));
  const fresh = Math.max(...groups) + 1;
  const tried = new Set<string>();
  return net.edges.some(({ a, b }) => {
    const [one = 0, other = 0] = [groups[a], groups[b]];
    const ways: readonly (readonly [string, () => boolean])[] = [
      [`${a} ${other}`, () => move(a, other)],
      [`${b} ${one}`, () => move(b, one)],
      [`${a} ${fresh}`, () => move(a, fresh)],
      [`${b} ${fresh}`, () => move(b, fresh)],
      [`join ${one} ${other}`, () => asGood(groups.map((each) => (each === other ? one : each)))],
    ];
    return ways.some(([key, way]) => !tried.has(key) && tried.add(key) && way());
  });
}

/** Whether positive ties lead from each of these nodes to each other, over no other node. */
export function hangTogether({ edges }: SignedNet, nodes: readonly number[]): boolean {
  const waiting = new Set(nodes);
  const inside = edges.filter(({ a, b, sign }) => sign === 1 && waiting.has(a) && waiting.has(b));
  const reached = nodes.slice(0, 1);
  for (const node of reached) {
    waiting.delete(node);
    for (const { a, b } of inside)
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const)
        if (from === node && waiting.delete(to)) reached.push(to);
  }
  return waiting.size === 0;
}
