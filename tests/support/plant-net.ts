// What does a net look like that was made of groups, with some of its signs turned round?
import type { SignedEdge, SignedNet } from '../../src/graph/partition/signed-edge.ts';
import { seededRandom } from './seeded-random.ts';

interface Plant {
  readonly size: number;
  readonly ties: number;
  readonly groups: number;
  /** Signs turned round, in per cent. */
  readonly noise: number;
  readonly seed: number;
}

export function plantNet({ size, ties, groups, noise, seed }: Plant): {
  readonly net: SignedNet;
  readonly planted: readonly number[];
} {
  const { below } = seededRandom(seed);
  const planted = Array.from({ length: size }, () => below(groups));
  const edges = new Map<number, SignedEdge>();
  while (edges.size < ties) {
    const [a = 0, b = 0] = [below(size), below(size)].sort((x, y) => x - y);
    if (a === b || edges.has(a * size + b)) continue;
    const fits = below(100) >= noise;
    const together = planted[a] === planted[b];
    edges.set(a * size + b, { a, b, sign: together === fits ? 1 : -1 });
  }
  return { net: { size, edges: [...edges.values()] }, planted };
}
