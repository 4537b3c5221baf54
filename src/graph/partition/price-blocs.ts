// Which split into blocs contradicts the fewest ties, and is there another? By what nodes would have to pay for being in a bloc, whatever the blocs.
import { type Choice, coverNodes } from './cover-nodes.ts';
import { addGroup, type GroupProgram, settle, startGroups } from './group-program.ts';
import { type Growth, growGroups } from './grow-groups.ts';
import { findGoodSplit, improveSplit } from './improve-split.ts';
import { differs, hangTogether } from './near-split.ts';
import { raisePrices } from './raise-prices.ts';
import { countContradictions, listSteps, type SignedNet } from './signed-edge.ts';
import { ENTRY_EFFORT, planSearch, searchSubsets } from './subset-search.ts';

/** What is known of the blocs of a net, better from step to step. */
export interface BlocSearch {
  /** Multiplications that are left. */
  left: number;
  least: number;
  most: number;
  best: readonly number[];
  /** Whether another split contradicts as few as the best. */
  others: boolean | null;
  report(): void;
}

const GROWTHS: readonly Omit<Growth, 'from'>[] = [
  { steps: 40, rest: 5 },
  { steps: 150, rest: 7 },
  { steps: 300, rest: 3 },
  { steps: 300, rest: 11 },
];
const LISTED = 3000;
const TAKEN = 80;
const LARGEST = 32_000;

/**
 * A split contradicts all positive ties but those inside of blocs, and the negative ones inside: the number of positive ties less
 * what its blocs are worth. If no group is worth more than its members pay, no split is worth more than all pay.
 * Prices are whole multiples of a small unit, so that no rounding can spoil the proof.
 */
export function priceBlocs(net: SignedNet, found: BlocSearch): void {
  const { size, edges } = net;
  const positive = edges.filter(({ sign }) => sign === 1).length;
  const unit = Math.floor(LARGEST / Math.max(1, positive));
  const search = planSearch(
    size,
    edges.map(({ a, b, sign }) => ({ a, b, weight: sign * unit })),
  );
  if (search === null) return;
  const market = openMarket(net);
  let center: Float64Array | null = null;
  let pull = 0.5;
  while ((found.least < found.most || found.others === null) && found.left > 0) {
    if (grow(market, found)) continue;
    suggest(market, found);
    const drawn = center;
    const wanted = market.program.prices.map((each, node) => {
      return drawn === null ? each : pull * (drawn[node] ?? 0) + (1 - pull) * each;
    });
    const prices = Int32Array.from(wanted, (each) => Math.max(0, Math.ceil(each * unit - 1e-6)));
    const debts = prices.map((each) => -each);
    const list = (above: number, limit: number) => {
      found.left -= search.cost * ENTRY_EFFORT;
      return searchSubsets(search, debts, () => above, limit);
    };
    const lacking = list(0, LISTED).toSorted((a, b) => b.worth - a.worth);
    const pay = prices.reduce((sum, each) => sum + each, 0);
    const paid = lacking.length < LISTED ? pay + raisePrices(lacking, size) : null;
    const least = paid === null ? 0 : Math.ceil(positive - paid / unit - 1e-9);
    if (least > found.least) {
      found.least = Math.min(least, found.most);
      found.report();
    }
    if (least > 0) center = wanted;
    if (lacking.length === 0) {
      combine({ net, found, list, prices, unit, spare: positive * unit - pay });
      return;
    }
    const fresh = lacking.slice(0, TAKEN).filter(({ nodes }) => market.add(nodes));
    if (fresh.length > 0) continue;
    // Where the prices were drawn to, nothing is new: next nearer to those that are wanted.
    if (pull === 0) return;
    pull = pull > 0.1 ? pull / 2 : 0;
  }
}

interface Market {
  readonly net: SignedNet;
  readonly program: GroupProgram;
  /** Whether the group was not known. */
  readonly add: (members: readonly number[]) => boolean;
  readonly grow: (growth: Growth) => readonly (readonly number[])[];
}

function openMarket(net: SignedNet): Market {
  const { size, edges } = net;
  const program = startGroups(size);
  const steps = listSteps(net);
  const signs = edges.map(({ sign }) => sign);
  const add = (members: readonly number[]) => {
    const set = new Set(members);
    const inside = edges.filter(({ a, b }) => set.has(a) && set.has(b));
    return addGroup(program, { members, worth: inside.reduce((sum, { sign }) => sum + sign, 0) });
  };
  for (const { a, b, sign } of edges) if (sign === 1) add([Math.min(a, b), Math.max(a, b)]);
  return { net, program, add, grow: (growth) => growGroups(steps, signs, program.prices, growth) };
}

/** Whether groups were found, without the tables, that the present prices do not pay for. */
function grow({ net: { size }, program, add, grow: find }: Market, found: BlocSearch): boolean {
  const before = program.pivots;
  settle(program);
  found.left -= (program.pivots - before) * size * size * 2;
  const homes = findHomes(program);
  return GROWTHS.some(({ steps, rest }, round) => {
    found.left -= size * size * steps * 2;
    const from = (node: number) => (round === 0 ? [] : (homes[node] ?? []));
    return find({ steps, rest, from }).filter(add).length > 0;
  });
}

/** The group with the largest share among those of each node. */
function findHomes({ basis, shares, size }: GroupProgram): readonly (readonly number[])[] {
  const homes = new Array<readonly number[]>(size).fill([]);
  for (const row of Array.from(basis.keys()).sort((a, b) => (shares[a] ?? 0) - (shares[b] ?? 0)))
    for (const node of basis[row]?.members ?? []) homes[node] = basis[row]?.members ?? [];
  return homes;
}

/** Groups with the largest shares make a split, as far as they leave each other their nodes. */
function suggest({ net, program: { basis, shares } }: Market, found: BlocSearch): void {
  const groups = Array.from({ length: net.size }, (_, node) => node);
  const free = new Set(groups);
  for (const row of Array.from(basis.keys()).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))) {
    const members = basis[row]?.members ?? [];
    if (!members.every((node) => free.has(node))) continue;
    for (const node of members) {
      groups[node] = net.size + row;
      free.delete(node);
    }
  }
  keep(net, found, improveSplit(net, 'blocs', groups));
}

function keep(net: SignedNet, found: BlocSearch, groups: readonly number[]): void {
  const cost = countContradictions(groups, net);
  if (cost >= found.most) return;
  found.best = groups;
  found.most = cost;
  found.report();
}

interface Priced {
  readonly net: SignedNet;
  readonly found: BlocSearch;
  readonly list: (
    above: number,
    limit: number,
  ) => readonly { nodes: readonly number[]; worth: number }[];
  /** No group is worth more than its members pay. */
  readonly prices: Int32Array;
  readonly unit: number;
  /** What the prices prove of all splits, in units. */
  readonly spare: number;
}

/** A split loses what its blocs pay beyond their worth; one that is as good as the best or better cannot lose much. */
function combine({ net, found, list, prices, unit, spare }: Priced): void {
  const choicesFor = (most: number) => {
    const loss = most * unit - spare;
    const listed = list(-loss - 1, MOST_CHOICES);
    const choices = listed
      .filter(({ nodes }) => hangTogether(net, nodes))
      .map(({ nodes, worth }): Choice => ({ nodes, loss: -worth }));
    return { loss, choices, all: listed.length < MOST_CHOICES };
  };
  if (found.least < found.most) keep(net, found, findGoodSplit(net, 'blocs', LONG_SEARCH));
  while (found.least < found.most) {
    const { loss, choices, all } = choicesFor(found.most - 1);
    const better = coverNodes(choices, prices, loss, (groups) => {
      keep(net, found, groups);
      return true;
    });
    if (better === true) continue;
    if (better === null || !all) return;
    found.least = found.most;
    found.report();
  }
  if (found.others !== null) return;
  const { loss, choices, all } = choicesFor(found.most);
  const other = coverNodes(choices, prices, loss, (groups) => differs(net, groups, found.best));
  found.others = other === false && !all ? null : other;
}

const MOST_CHOICES = 30_000;
const LONG_SEARCH = 1200;
