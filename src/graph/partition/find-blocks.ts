// Which parts of a net can be split each on its own? Those that hang together by no more than one node.
import { listSteps, type SignedNet } from './signed-edge.ts';

export interface Block {
  /** The nodes of the whole net, by their number in the block; the one that the others hang on is the first. */
  readonly nodes: readonly number[];
  readonly net: SignedNet;
}

interface Visit {
  readonly node: number;
  readonly by: number;
  next: number;
}

/** Every edge is in one block; a block shares its first node, and no other, with those that come before it. */
export function findBlocks(net: SignedNet): readonly Block[] {
  const steps = listSteps(net);
  const order = new Int32Array(net.size).fill(-1);
  const reach = new Int32Array(net.size);
  const blocks: Block[] = [];
  let count = 0;
  for (let root = 0; root < net.size; root++) {
    if (order[root] !== -1) continue;
    const trail: Visit[] = [{ node: root, by: -1, next: 0 }];
    const edges: number[] = [];
    order[root] = reach[root] = count++;
    for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
      const { node, by } = visit;
      const step = steps[node]?.[visit.next++];
      if (step === undefined) {
        trail.pop();
        const above = trail.at(-1)?.node;
        if (above === undefined) break;
        reach[above] = Math.min(reach[above] ?? 0, reach[node] ?? 0);
        if ((reach[node] ?? 0) >= (order[above] ?? 0))
          blocks.push(cutOut(net, above, edges.splice(edges.indexOf(by))));
      } else if (order[step.to] === -1) {
        edges.push(step.edge);
        trail.push({ node: step.to, by: step.edge, next: 0 });
        order[step.to] = reach[step.to] = count++;
      } else if (step.edge !== by && (order[step.to] ?? 0) < (order[node] ?? 0)) {
        edges.push(step.edge);
        reach[node] = Math.min(reach[node] ?? 0, order[step.to] ?? 0);
      }
    }
  }
  // Found from the leaves inwards: what hangs on a node comes after what holds it.
  return blocks.reverse();
}

function cutOut(net: SignedNet, first: number, edges: readonly number[]): Block {
  const within = edges.toSorted((a, b) => a - b).flatMap((edge) => net.edges[edge] ?? []);
  const rest = new Set(within.flatMap(({ a, b }) => [a, b]));
  rest.delete(first);
  const nodes = [first, ...[...rest].sort((a, b) => a - b)];
  const numberOf = new Map(nodes.map((node, number) => [node, number]));
  return {
    nodes,
    net: {
      size: nodes.length,
      edges: within.map(({ a, b, sign }) => ({
        a: numberOf.get(a) ?? 0,
        b: numberOf.get(b) ?? 0,
        sign,
      })),
    },
  };
}
