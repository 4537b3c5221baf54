// In which order do nodes leave a net so that what their neighbours must remember of them stays small?
import { seededRandom } from '../layout/seeded-random.ts';

export interface Pair {
  readonly a: number;
  readonly b: number;
}

interface Leaving {
  readonly node: number;
  /** Who is still there and tied to it, or to one who was, when it leaves; the next to leave comes first. */
  readonly around: readonly number[];
}

export interface Elimination {
  readonly leaving: readonly Leaving[];
  /** Two to the number of those around, summed up: the size of all tables. */
  readonly entries: number;
}

/** The best of so many orders. */
export function findElimination(size: number, pairs: readonly Pair[], rounds: number): Elimination {
  const random = seededRandom(size);
  let best: readonly Leaving[] = [];
  let entries = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && entries > 2 * size; round++) {
    const leaving = eliminate(size, pairs, round % 2 === 0, random);
    const sum = leaving.reduce((total, { around }) => total + 2 ** around.length, 0);
    if (sum < entries) [best, entries] = [leaving, sum];
  }
  return { leaving: sortAround(best), entries };
}

/** Those leave first around whom fewest ties are missing, or who have fewest around them; chance decides among equals. */
function eliminate(
  size: number,
  pairs: readonly Pair[],
  byMissing: boolean,
  random: () => number,
): readonly Leaving[] {
  const words = (size + 31) >>> 5;
  const ties = new Uint32Array(size * words);
  const tie = (a: number, b: number) => {
    ties[a * words + (b >>> 5)] = (ties[a * words + (b >>> 5)] ?? 0) | (1 << (b & 31));
  };
  for (const { a, b } of pairs) {
    tie(a, b);
    tie(b, a);
  }
  const around = (node: number) =>
    present.filter((other) => ((ties[node * words + (other >>> 5)] ?? 0) >>> (other & 31)) & 1);
  const missing = (node: number) => {
    let count = 0;
    for (const other of around(node))
      for (let word = 0; word < words; word++)
        count += countBits((ties[node * words + word] ?? 0) & ~(ties[other * words + word] ?? 0));
    return count;
  };
  let present = Array.from({ length: size }, (_, node) => node);
  const leaving: Leaving[] = [];
  while (present.length > 0) {
    let node = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const each of present) {
      const cost = (byMissing ? missing(each) : around(each).length) + 0.9 * random();
      if (cost < least) [node, least] = [each, cost];
    }
    const left = around(node);
    leaving.push({ node, around: left });
    present = present.filter((each) => each !== node);
    for (const one of left) {
      for (let word = 0; word < words; word++)
        ties[one * words + word] =
          (ties[one * words + word] ?? 0) | (ties[node * words + word] ?? 0);
      for (const gone of [one, node]) {
        const at = one * words + (gone >>> 5);
        ties[at] = (ties[at] ?? 0) & ~(1 << (gone & 31));
      }
    }
  }
  return leaving;
}

function sortAround(leaving: readonly Leaving[]): readonly Leaving[] {
  const turnOf = new Map(leaving.map(({ node }, turn) => [node, turn]));
  return leaving.map(({ node, around }) => ({
    node,
    around: around.toSorted((a, b) => (turnOf.get(a) ?? 0) - (turnOf.get(b) ?? 0)),
  }));
}

function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
