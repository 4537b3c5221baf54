// What must each node pay so that no known group of nodes is worth more than its members pay, and all pay least? The simplex method, over groups.

export interface Group {
  readonly members: readonly number[];
  readonly worth: number;
}

/** Groups compete for nodes. Each basic one, or the idleness of a node where it is null, has a row of the inverse. */
export interface GroupProgram {
  readonly size: number;
  readonly groups: Group[];
  readonly known: Set<string>;
  readonly basis: (Group | null)[];
  readonly inverse: Float64Array;
  /** How much of each basic group is formed. */
  readonly shares: Float64Array;
  readonly prices: Float64Array;
  pivots: number;
}

const TINY = 1e-7;
const SOUND = 1e-9;
const MOST_PIVOTS = 20_000;

export function startGroups(size: number): GroupProgram {
  const inverse = new Float64Array(size * size);
  for (let node = 0; node < size; node++) inverse[node * size + node] = 1;
  return {
    size,
    groups: [],
    known: new Set(),
    basis: new Array<Group | null>(size).fill(null),
    inverse,
    // Nodes that differ a little leave no ties to go round in.
    shares: Float64Array.from({ length: size }, (_, node) => 1 + 1e-6 * (11 + ((node * 79) % 101))),
    prices: new Float64Array(size),
    pivots: 0,
  };
}

/** Whether it was not known before. */
export function addGroup(program: GroupProgram, group: Group): boolean {
  const key = group.members.join(' ');
  if (program.known.has(key)) return false;
  program.known.add(key);
  program.groups.push(group);
  return true;
}

/** Prices at which no group that is known is worth more than its members pay. */
export function settle(program: GroupProgram): void {
  const { size, prices } = program;
  for (let pivots = 0; pivots < MOST_PIVOTS; pivots++) {
    price(program);
    let most = TINY;
    let entering: Group | null = null;
    let idle = -1;
    for (let node = 0; node < size; node++) {
      const gain = -(prices[node] ?? 0);
      if (gain > most) [most, idle] = [gain, node];
    }
    for (const group of program.groups) {
      let gain = group.worth;
      for (const node of group.members) gain -= prices[node] ?? 0;
      if (gain <= most) continue;
      most = gain;
      entering = group;
    }
    if (entering === null && idle === -1) return;
    if (!enter(program, entering, entering?.members ?? [idle])) return;
  }
}

function price({ size, basis, inverse, prices }: GroupProgram): void {
  prices.fill(0);
  basis.forEach((group, row) => {
    if (group === null) return;
    for (let node = 0; node < size; node++)
      prices[node] = (prices[node] ?? 0) + group.worth * (inverse[row * size + node] ?? 0);
  });
}

function enter(program: GroupProgram, group: Group | null, members: readonly number[]): boolean {
  const { size, basis, inverse, shares } = program;
  const factors = basis.map((_, row) =>
    members.reduce((sum, node) => sum + (inverse[row * size + node] ?? 0), 0),
  );
  let leaving = -1;
  let least = Number.POSITIVE_INFINITY;
  factors.forEach((factor, row) => {
    const limit = (shares[row] ?? 0) / factor;
    if (factor > SOUND && limit < least) [leaving, least] = [row, limit];
  });
  const pivot = factors[leaving];
  if (pivot === undefined) return false;
  const start = leaving * size;
  for (let node = 0; node < size; node++)
    inverse[start + node] = (inverse[start + node] ?? 0) / pivot;
  shares[leaving] = least;
  factors.forEach((factor, row) => {
    if (row === leaving || factor === 0) return;
    for (let node = 0; node < size; node++)
      inverse[row * size + node] =
        (inverse[row * size + node] ?? 0) - factor * (inverse[start + node] ?? 0);
    shares[row] = (shares[row] ?? 0) - factor * least;
  });
  basis[leaving] = group;
  program.pivots++;
  return true;
}
