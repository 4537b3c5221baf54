// Can all nodes be in one group each, at little loss? Goes through the groups of the node that has fewest left, then of the next.

export interface Choice {
  readonly nodes: readonly number[];
  /** What its nodes pay beyond what it is worth. */
  readonly loss: number;
}

interface Option extends Choice {
  /** How many of its nodes are in other groups. */
  taken: number;
}

const MOST_STEPS = 100_000;

/**
 * Tells every way to cover that loses at most so much, until one is accepted. Whether one was; null if the search was given up.
 * A node alone loses what it pays.
 */
export function coverNodes(
  choices: readonly Choice[],
  prices: ArrayLike<number>,
  mostLoss: number,
  accept: (groups: readonly number[]) => boolean,
): boolean | null {
  const alone = Array.from(prices, (loss, node) => ({ nodes: [node], loss }));
  const options = [...choices.filter(({ nodes }) => nodes.length > 1), ...alone]
    .filter(({ loss }) => loss <= mostLoss)
    .map((choice): Option => ({ ...choice, taken: 0 }));
  const ofNode: Option[][] = alone.map(() => []);
  for (const option of options) for (const node of option.nodes) ofNode[node]?.push(option);
  for (const own of ofNode) own.sort((a, b) => a.loss - b.loss);
  const left = Int32Array.from(ofNode, ({ length }) => length);
  const groups = new Array<number>(prices.length).fill(-1);
  const take = (nodes: readonly number[], group: number) => {
    for (const node of nodes) {
      groups[node] = group;
      for (const option of ofNode[node] ?? [])
        if (option.taken++ === 0)
          for (const each of option.nodes) left[each] = (left[each] ?? 0) - 1;
    }
  };
  const giveBack = (nodes: readonly number[]) => {
    for (const node of nodes) {
      groups[node] = -1;
      for (const option of ofNode[node] ?? [])
        if (--option.taken === 0)
          for (const each of option.nodes) left[each] = (left[each] ?? 0) + 1;
    }
  };
  let steps = 0;
  const place = (group: number, spare: number): boolean => {
    let next = -1;
    for (const [node, own] of groups.entries())
      if (own === -1 && (next === -1 || (left[node] ?? 0) < (left[next] ?? 0))) next = node;
    if (next === -1) return accept([...groups]);
    for (const { nodes, loss, taken } of [...(ofNode[next] ?? [])]) {
      if (loss > spare || steps >= MOST_STEPS) break;
      if (taken > 0) continue;
      steps++;
      take(nodes, group);
      if (place(group + 1, spare - loss)) return true;
      giveBack(nodes);
    }
    return false;
  };
  const accepted = place(0, mostLoss);
  return !accepted && steps >= MOST_STEPS ? null : accepted;
}
