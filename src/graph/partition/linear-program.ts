// How small can the sum of all variables be, if of each clause at least one literal holds? With a bound that rounding cannot spoil.
import {
  CLOSE,
  type Clause,
  type LinearProgram,
  pivot,
  type Row,
  refresh,
  shift,
  shortfall,
  TINY,
} from './dictionary.ts';

const STALE = 120;
const RAY = 1e5;

/**
 * The best that the clauses and bounds allow, or any number above `enough` as soon as that is proven.
 * Whatever the multipliers, the bound computed from them holds: they are found by rounding numbers, it is not.
 */
export function solve(program: LinearProgram, enough: number, mostPivots = 5000): number {
  for (let pivots = 0; pivots < mostPivots; pivots++) {
    if (program.sinceFresh >= STALE) refresh(program);
    const leaving = chooseRow(program);
    if (leaving === null) break;
    const entering = chooseColumn(program, leaving);
    if (entering === -1) {
      const proven = proveBound(program, leaving);
      if (proven > enough || program.sinceFresh === 0) return proven;
      refresh(program);
      continue;
    }
    pivot(program, leaving, entering);
    if (pivots % 8 === 7) {
      const proven = proveBound(program, null);
      if (proven > enough) return proven;
    }
  }
  return proveBound(program, null);
}

function chooseRow(program: LinearProgram): Row | null {
  let best: Row | null = null;
  let most = 0;
  for (const row of program.rows) {
    const short = shortfall(program, row);
    if (short === 0) continue;
    let norm = 1;
    for (const factor of row.factors) norm += factor * factor;
    program.work += program.size;
    const worth = (short * short) / norm;
    if (worth > most) {
      most = worth;
      best = row;
    }
  }
  return best;
}

/** The column whose cost runs out first; those that reach their other bound before that are flipped over. */
function chooseColumn(program: LinearProgram, row: Row): number {
  const { columns, costs, low, high } = program;
  const short = shortfall(program, row);
  const candidates: { at: number; ratio: number; factor: number; range: number }[] = [];
  columns.forEach(({ stands, value }, at) => {
    // Towards feasibility: positive where the column would have to grow.
    const factor = short < 0 ? (row.factors[at] ?? 0) : -(row.factors[at] ?? 0);
    if (Math.abs(factor) < TINY) return;
    let range = Number.POSITIVE_INFINITY;
    let canGrow = true;
    if (typeof stands === 'number') {
      range = (high[stands] ?? 1) - (low[stands] ?? 0);
      canGrow = value <= (low[stands] ?? 0);
    }
    if (range === 0 || canGrow !== factor > 0) return;
    const ratio = Math.abs(costs[at] ?? 0) / Math.abs(factor);
    candidates.push({ at, ratio, factor: Math.abs(factor), range });
  });
  candidates.sort((a, b) => a.ratio - b.ratio || b.factor - a.factor || a.at - b.at);
  let left = Math.abs(short);
  for (const [place, { at, factor, range, ratio }] of candidates.entries()) {
    left -= factor * range;
    if (left > CLOSE && place < candidates.length - 1) {
      flip(program, at);
      continue;
    }
    // Among equals the largest factor keeps the numbers sound.
    const equals = candidates.slice(place).filter((each) => each.ratio <= ratio + 1e-10);
    return equals.reduce((a, b) => (b.factor > a.factor ? b : a)).at;
  }
  return -1;
}

function flip(program: LinearProgram, at: number): void {
  const column = program.columns[at];
  if (column === undefined || typeof column.stands !== 'number') return;
  const low = program.low[column.stands] ?? 0;
  const high = program.high[column.stands] ?? 1;
  const to = column.value === low ? high : low;
  shift(program, at, to - column.value);
  column.value = to;
}

/** The bound that the present multipliers prove; along the row that cannot be mended, if one is given. */
function proveBound({ columns, costs, low, high, size }: LinearProgram, row: Row | null): number {
  const reduced = new Float64Array(size).fill(1);
  let bound = 0;
  const use = (clause: Clause, multiplier: number) => {
    if (multiplier <= 0) return;
    bound += multiplier;
    for (const literal of clause) {
      const sign = literal & 1 ? -1 : 1;
      if (sign === -1) bound -= multiplier;
      reduced[literal >> 1] = (reduced[literal >> 1] ?? 0) - sign * multiplier;
    }
  };
  const ray = row === null ? 0 : shortfall({ low, high }, row) < 0 ? RAY : -RAY;
  columns.forEach(({ stands }, at) => {
    if (typeof stands !== 'number') use(stands, (costs[at] ?? 0) - ray * (row?.factors[at] ?? 0));
  });
  if (row !== null && typeof row.stands !== 'number') use(row.stands, ray);
  for (let variable = 0; variable < size; variable++) {
    const cost = reduced[variable] ?? 0;
    bound += cost * ((cost > 0 ? low[variable] : high[variable]) ?? 0);
  }
  return bound;
}
