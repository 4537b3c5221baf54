// Which set of nodes is worth most, if nodes have a worth and so have ties between two of the set? Tables of the best that those who left could add.
import type { Elimination, Pair } from './elimination.ts';

export interface Link extends Pair {
  /** What it adds if both of its ends are in the set. */
  readonly weight: number;
}

/** An entry's number has one bit for each of `around`; its first half and its second half are looked up apart. */
export interface Table {
  readonly node: number;
  readonly around: readonly number[];
  /** The most that this node and those before it add, by which of `around` are in the set; never below zero. */
  readonly best: Int16Array;
  /** What the node's links add, by which of `around` are in the set. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly parts: readonly Part[];
}

/** A table that has the node first among those around. */
interface Part {
  readonly table: Table;
  /** Where this table's entries are in that one. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

const LOW_BITS = 10;
const LOW = (1 << LOW_BITS) - 1;

export function prepareTables({ leaving }: Elimination, links: readonly Link[]): readonly Table[] {
  const waiting = new Map<number, Table[]>();
  return leaving.map(({ node, around }) => {
    const bits = around.length;
    const parts = (waiting.get(node) ?? []).map((table) => {
      const to = table.around.slice(1).map((other) => around.indexOf(other));
      const add = (at: Uint32Array, from: number, count: number) =>
        to.forEach((bit, place) => {
          if (bit >= from && bit < from + count)
            eachWith(at.length, bit - from, (entry) => {
              at[entry] = (at[entry] ?? 0) | (2 << place);
            });
        });
      const low = new Uint32Array(1 << Math.min(LOW_BITS, bits));
      const high = new Uint32Array(1 << Math.max(0, bits - LOW_BITS));
      add(low, 0, LOW_BITS);
      add(high, LOW_BITS, 32);
      return { table, low, high };
    });
    parts.sort((one, other) => one.table.best.length - other.table.best.length);
    const low = new Int32Array(1 << Math.min(LOW_BITS, bits));
    const high = new Int32Array(1 << Math.max(0, bits - LOW_BITS));
    for (const { a, b, weight } of links) {
      const bit = a === node ? around.indexOf(b) : b === node ? around.indexOf(a) : -1;
      if (bit === -1) continue;
      const [sums, from] = bit < LOW_BITS ? [low, 0] : [high, LOW_BITS];
      eachWith(sums.length, bit - from, (entry) => {
        sums[entry] = (sums[entry] ?? 0) + weight;
      });
    }
    const table = { node, around, best: new Int16Array(1 << bits), low, high, parts };
    const [next] = around;
    if (next !== undefined) waiting.set(next, [...(waiting.get(next) ?? []), table]);
    return table;
  });
}

function eachWith(size: number, bit: number, use: (entry: number) => void): void {
  for (let entry = 0; entry < size; entry++) if ((entry >>> bit) & 1) use(entry);
}

/** Writes the tables anew for what nodes are worth by themselves; the most that a set is worth. */
export function fillTables(tables: readonly Table[], worth: ArrayLike<number>): number {
  let sum = 0;
  for (const table of tables) {
    fill(table, worth[table.node] ?? 0);
    if (table.around.length === 0) sum += table.best[0] ?? 0;
  }
  return sum;
}

/** Nearly all of the time is spent here, so that the last part, often the only one, is added where the larger sum is taken. */
function fill({ best, low, high, parts }: Table, worth: number): void {
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  const out = new Int32Array(low.length);
  const within = new Int32Array(low.length);
  for (let block = 0; block < high.length; block++) {
    const own = worth + (high[block] ?? 0);
    const to = best.subarray(block * low.length);
    if (before.length > 0) {
      out.fill(0);
      within.set(low);
      for (const part of before) addPart(out, within, part, block);
    }
    if (last === undefined) takeLarger(to, own, low);
    else if (before.length > 0) takeLargest(to, own, last, block, within, out);
    else takeLargest(to, own, last, block, low, out);
  }
}

function addPart(
  out: Int32Array,
  within: Int32Array,
  { table, low, high }: Part,
  block: number,
): void {
  const { best } = table;
  const from = high[block] ?? 0;
  for (let entry = 0; entry < low.length; entry++) {
    const place = from | (low[entry] ?? 0);
    out[entry] = (out[entry] ?? 0) + (best[place] ?? 0);
    within[entry] = (within[entry] ?? 0) + (best[place | 1] ?? 0);
  }
}

function takeLargest(
  to: Int16Array,
  own: number,
  { table: { best }, low, high }: Part,
  block: number,
  within: Int32Array,
  out: Int32Array,
): void {
  const from = high[block] ?? 0;
  for (let entry = 0; entry < low.length; entry++) {
    const place = from | (low[entry] ?? 0);
    const without = (out[entry] ?? 0) + (best[place] ?? 0);
    to[entry] = larger(without, own + (within[entry] ?? 0) + (best[place | 1] ?? 0));
  }
}

function takeLarger(to: Int16Array, own: number, low: Int32Array): void {
  for (let entry = 0; entry < low.length; entry++) to[entry] = larger(0, own + (low[entry] ?? 0));
}

/** Without a choice, since a processor guesses wrong at every second one. */
function larger(one: number, other: number): number {
  const more = other - one;
  return one + (more & ~(more >> 31));
}

/** What a node and those who left before it add at most, without the node and with it. */
export function weighChoice(table: Table, worth: number, entry: number): readonly [number, number] {
  const [first, rest] = [entry & LOW, entry >>> LOW_BITS];
  let out = 0;
  let within = worth + (table.low[first] ?? 0) + (table.high[rest] ?? 0);
  for (const part of table.parts) {
    const place = (part.high[rest] ?? 0) | (part.low[first] ?? 0);
    out += part.table.best[place] ?? 0;
    within += part.table.best[place | 1] ?? 0;
  }
  return [out, within];
}
