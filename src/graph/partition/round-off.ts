// Which split do fractions point at?
import type { SignedNet, SplitKind } from './signed-edge.ts';

/** Follows the ties that are surest; the split itself where all values are whole. */
export function joinSurest(
  net: SignedNet,
  kind: SplitKind,
  values: Float64Array,
): readonly number[] {
  const doubt = (edge: number) => {
    const value = values[edge] ?? 0;
    if (kind === 'camps') return Math.min(value, 1 - value);
    return net.edges[edge]?.sign === 1 ? value : 1 - value;
  };
  const order = net.edges.map((_, edge) => edge).sort((x, y) => doubt(x) - doubt(y) || x - y);
  const group = Array.from({ length: net.size }, (_, node) => node);
  const side = new Array<number>(net.size).fill(0);
  for (const edge of order) {
    const { a, b, sign } = net.edges[edge] ?? { a: 0, b: 0, sign: 1 };
    const [one, other] = [group[a] ?? 0, group[b] ?? 0];
    if (one === other || (kind === 'blocs' && doubt(edge) > 0.45)) continue;
    const same = kind === 'blocs' || (sign === 1) === (values[edge] ?? 0) < 0.5;
    const turn = (side[a] === side[b]) !== same;
    for (let node = 0; node < net.size; node++) {
      if (group[node] !== other) continue;
      group[node] = one;
      if (turn) side[node] = 1 - (side[node] ?? 0);
    }
  }
  return kind === 'camps' ? side : group;
}
