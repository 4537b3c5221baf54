// Which sets of nodes are worth more than so much? Read off filled tables, from the last node to the first.
import { type Table, weighChoice } from './subset-tables.ts';

export interface Subset {
  /** In ascending order. */
  readonly nodes: readonly number[];
  readonly worth: number;
}

/** All of them, or the first `limit` if there are so many. */
export function listSubsets(
  tables: readonly Table[],
  worth: ArrayLike<number>,
  above: number,
  limit: number,
): readonly Subset[] {
  const chosen = new Uint8Array(tables.length);
  const found: Subset[] = [];
  const most = tables.reduce(
    (sum, { around, best }) => sum + (around.length === 0 ? (best[0] ?? 0) : 0),
    0,
  );
  const choose = (turn: number, left: number): void => {
    if (left <= above || found.length >= limit) return;
    const table = tables[turn];
    if (table === undefined) {
      const nodes = Array.from(chosen.keys()).filter((node) => chosen[node] === 1);
      found.push({ nodes, worth: left });
      return;
    }
    const { node, around } = table;
    const entry = around.reduce((sum, other, bit) => sum | ((chosen[other] ?? 0) << bit), 0);
    const choice = weighChoice(table, worth[node] ?? 0, entry);
    const best = Math.max(...choice);
    for (const way of choice[1] >= choice[0] ? [1, 0] : [0, 1]) {
      chosen[node] = way;
      choose(turn - 1, left - best + (choice[way] ?? 0));
    }
  };
  choose(tables.length - 1, most);
  return found;
}
