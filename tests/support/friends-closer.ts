// Are friends closer than foes? Kermarrec & Thraves 2011, over all (actor, friend, foe) triples.
import type { LayoutTie, Positions } from '../../src/graph/layout/layout.ts';

/** The share of triples in which the friend is nearer; null where there is no triple. */
export function measureFriendsCloser(
  positions: Positions,
  ties: readonly LayoutTie[],
): number | null {
  const signsById = new Map<string, Map<string, Set<number>>>();
  const add = (from: string, to: string, sign: number) => {
    const row = signsById.get(from) ?? new Map<string, Set<number>>();
    signsById.set(from, row);
    row.set(to, (row.get(to) ?? new Set()).add(sign));
  };
  for (const tie of ties) {
    if (tie.source === tie.target || tie.sign === 0) continue;
    add(tie.source, tie.target, tie.sign);
    add(tie.target, tie.source, tie.sign);
  }
  let triples = 0;
  let nearer = 0;
  for (const [id, row] of signsById) {
    const here = positions.get(id);
    if (!here) continue;
    const distances = (sign: number) =>
      [...row].flatMap(([other, signs]) => {
        const there = positions.get(other);
        return there && signs.size === 1 && signs.has(sign)
          ? [Math.hypot(there.x - here.x, there.y - here.y)]
          : [];
      });
    const foes = distances(-1);
    for (const friend of distances(1)) {
      triples += foes.length;
      nearer += foes.filter((foe) => friend < foe).length;
    }
  }
  return triples === 0 ? null : nearer / triples;
}
