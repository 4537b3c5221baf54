// Which nets has the solver never seen? Of every shape that the limits allow, with signs that follow no plan; the same ones each time.
import type { SignedEdge, SignedNet } from '../../src/graph/partition/signed-edge.ts';
import { plantNet } from './plant-net.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

export interface UnseenNet {
  readonly name: string;
  readonly net: SignedNet;
}

type Pair = readonly [number, number];

const MOST_TIES = 200;

/** All of them within 60 actors and 200 signed pairs. */
export function unseenNets(): readonly UnseenNet[] {
  const nets: UnseenNet[] = [];
  const add = (
    name: string,
    size: number,
    drawPairs: (random: SeededRandom) => readonly Pair[],
  ) => {
    for (const negative of [30, 50, 70]) {
      const random = seededRandom(nets.length + 1);
      const edges = signPairs(drawPairs(random), negative, random);
      nets.push({ name: `${name}, ${negative} % negative`, net: { size, edges } });
    }
  };
  for (const size of [25, 30, 40, 50, 60])
    for (const draw of size === 60 ? [1, 2, 3] : [1])
      add(`at random, ${size} actors, draw ${draw}`, size, (random) => drawPairs(size, random));
  add('everyone with everyone, 20 actors', 20, () => allPairs(20));
  add('two sides, 14 and 14 actors', 28, () => twoSides(14, 14));
  add('ring of six neighbours, 60 actors', 60, () => ring(60, 3));
  add('ring of small worlds, 60 actors', 60, (random) => smallWorld(60, 3, random));
  add('everyone six ties, 60 actors', 60, (random) => regular(60, 6, random));
  add('late comers with four ties, 53 actors', 53, (random) => lateComers(53, 4, random));
  add('grid with diagonals, 7 by 8 actors', 56, () => grid(7, 8));
  add('ring of five crowds, 45 actors', 45, () => crowds(5, 9));
  for (const [groups, noise] of [
    [2, 35],
    [3, 25],
    [4, 30],
    [6, 40],
  ] as const) {
    const { net } = plantNet({ size: 60, ties: MOST_TIES, groups, noise, seed: groups });
    nets.push({ name: `${groups} planted groups, ${noise} % turned, 60 actors`, net });
  }
  return nets;
}

function signPairs(
  pairs: readonly Pair[],
  negative: number,
  random: SeededRandom,
): readonly SignedEdge[] {
  return pairs
    .slice(0, MOST_TIES)
    .map(([a, b]) => ({ a, b, sign: random.below(100) < negative ? -1 : 1 }));
}

function drawPairs(size: number, random: SeededRandom): readonly Pair[] {
  const pairs = new Map<number, Pair>();
  while (pairs.size < MOST_TIES) addPair(pairs, random.below(size), random.below(size));
  return [...pairs.values()];
}

function addPair(pairs: Map<number, Pair>, one: number, other: number): boolean {
  const [a, b] = [Math.min(one, other), Math.max(one, other)];
  if (a === b || pairs.has(1000 * a + b)) return false;
  pairs.set(1000 * a + b, [a, b]);
  return true;
}

function allPairs(size: number): readonly Pair[] {
  return Array.from(
    { length: size * size },
    (_, at): Pair => [Math.floor(at / size), at % size],
  ).filter(([a, b]) => a < b);
}

function twoSides(left: number, right: number): readonly Pair[] {
  return Array.from(
    { length: left * right },
    (_, at): Pair => [Math.floor(at / right), left + (at % right)],
  );
}

function ring(size: number, reach: number): readonly Pair[] {
  return Array.from({ length: size * reach }, (_, at): Pair => {
    const from = at % size;
    return [from, (from + 1 + Math.floor(at / size)) % size];
  });
}

/** One tie in five of the ring leads anywhere else. */
function smallWorld(size: number, reach: number, random: SeededRandom): readonly Pair[] {
  const pairs = new Map<number, Pair>();
  for (const [a, b] of ring(size, reach)) {
    const kept = random.below(5) > 0 && addPair(pairs, a, b);
    while (!kept && !addPair(pairs, a, random.below(size)));
  }
  return [...pairs.values()];
}

/** Ends are dealt like cards until no pair is drawn twice. */
function regular(size: number, degree: number, random: SeededRandom): readonly Pair[] {
  const pairs = new Map<number, Pair>();
  const ends = Array.from({ length: size * degree }, (_, at) => at % size);
  for (let misses = 0; ends.length > 1 && misses < 1000; ) {
    const [one, other] = [random.below(ends.length), random.below(ends.length)];
    if (!addPair(pairs, ends[one] ?? 0, ends[other] ?? 0)) {
      misses++;
      continue;
    }
    for (const at of [one, other].sort((x, y) => y - x)) ends.splice(at, 1);
  }
  return [...pairs.values()];
}

/** Whoever comes ties himself to those who have many ties. */
function lateComers(size: number, ties: number, random: SeededRandom): readonly Pair[] {
  const pairs = new Map<number, Pair>();
  const ends = Array.from({ length: ties }, (_, at) => at);
  for (let node = ties; node < size; node++)
    for (let tie = 0; tie < ties; ) {
      const to = random.pick(ends);
      if (!addPair(pairs, node, to)) continue;
      ends.push(node, to);
      tie++;
    }
  return [...pairs.values()];
}

function grid(rows: number, columns: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (const [down, right] of [
        [0, 1],
        [1, 0],
        [1, 1],
        [1, -1],
      ] as const) {
        const [y, x] = [row + down, column + right];
        if (y < rows && x >= 0 && x < columns)
          pairs.push([row * columns + column, y * columns + x]);
      }
  return pairs;
}

function crowds(count: number, members: number): readonly Pair[] {
  return Array.from({ length: count }, (_, crowd) => [
    ...allPairs(members).map(([a, b]): Pair => [a + crowd * members, b + crowd * members]),
    [crowd * members, ((crowd + 1) % count) * members + 1] as const,
    [crowd * members + 4, ((crowd + 1) % count) * members + 5] as const,
  ]).flat();
}
