// Which two camps contradict the fewest ties, and is there another way? By tables, where the net is not too much entangled.
import { listSteps, type SignedNet } from './signed-edge.ts';
import { ENTRY_EFFORT, planSearch, searchSubsets } from './subset-search.ts';

export interface Camps {
  readonly groups: readonly number[];
  /** Whether another split contradicts as few. */
  readonly others: boolean;
  /** In multiplications. */
  readonly effort: number;
}

const STAYS = -20_000;

/**
 * Null if it is. Who has most ties stays where he is. To take a set of others to the other side mends ties and breaks ties: so much
 * for each node, corrected by the ties between two of the set, which stay as they were.
 */
export function splitCamps(net: SignedNet): Camps | null {
  const steps = listSteps(net);
  const degrees = steps.map(({ length }) => length);
  const still = degrees.indexOf(Math.max(...degrees));
  const links = net.edges
    .filter(({ a, b }) => a !== still && b !== still)
    .map(({ a, b, sign }) => ({ a, b, weight: 2 * sign }));
  const search = planSearch(net.size, links);
  if (search === null) return null;
  const worth = steps.map((each, node) =>
    each.reduce((sum, { edge }) => sum - (net.edges[edge]?.sign ?? 0), node === still ? STAYS : 0),
  );
  let most = 0;
  const found = searchSubsets(
    search,
    worth,
    (here) => {
      most = Math.max(most, here);
      return most - 1;
    },
    2,
  ).filter((each) => each.worth === most);
  const moved = new Set(found[0]?.nodes);
  return {
    groups: Array.from({ length: net.size }, (_, node) => (moved.has(node) ? 1 : 0)),
    others: found.length > 1,
    effort: search.cost * ENTRY_EFFORT,
  };
}
