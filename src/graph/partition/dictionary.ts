// How are fractions kept that meet clauses? The dictionary of the dual simplex method, and the exchange of a row for a column.

/** Twice the number of a variable, plus one where it is negated. */
export type Literal = number;
export type Clause = readonly Literal[];

export interface Line {
  /** A variable by its number, or the clause whose surplus this is. */
  readonly stands: number | Clause;
  value: number;
}

export interface Row extends Line {
  readonly factors: Float64Array;
}

/** A dictionary of the dual simplex method: rows are written as sums of the columns, which rest on a bound. */
export interface LinearProgram {
  readonly size: number;
  low: Float64Array;
  high: Float64Array;
  columns: Line[];
  costs: Float64Array;
  rows: Row[];
  pivots: number;
  sinceFresh: number;
  /** Multiplications so far: the measure of effort that is the same on every machine. */
  work: number;
}

export const TINY = 1e-9;
export const CLOSE = 1e-7;

/** Each variable costs one and lies between 0 and 1. */
export function startProgram(size: number): LinearProgram {
  return {
    size,
    low: new Float64Array(size),
    high: new Float64Array(size).fill(1),
    columns: Array.from({ length: size }, (_, stands) => ({ stands, value: 0 })),
    costs: new Float64Array(size).fill(1),
    rows: [],
    pivots: 0,
    sinceFresh: 0,
    work: 0,
  };
}

export function addClauses(program: LinearProgram, clauses: readonly Clause[]): void {
  const { size, columns, rows } = program;
  const columnOf = new Int32Array(size).fill(-1);
  const rowOf = new Map<number, Row>();
  columns.forEach(({ stands }, at) => {
    if (typeof stands === 'number') columnOf[stands] = at;
  });
  for (const row of rows) if (typeof row.stands === 'number') rowOf.set(row.stands, row);
  for (const clause of clauses) {
    const factors = new Float64Array(size);
    let value = -1;
    for (const literal of clause) {
      const column = columnOf[literal >> 1] ?? -1;
      const factor = literal & 1 ? -1 : 1;
      const row = rowOf.get(literal >> 1);
      const held = row?.value ?? columns[column]?.value ?? 0;
      value += literal & 1 ? 1 - held : held;
      if (row === undefined) factors[column] = (factors[column] ?? 0) + factor;
      else addScaled(factors, row.factors, factor);
    }
    rows.push({ stands: clause, value, factors });
  }
  program.work += clauses.length * size;
}

/** Clauses that hold with something to spare do nothing at present. */
export function dropIdle(program: LinearProgram): void {
  program.rows = program.rows.filter(
    ({ stands, value }) => typeof stands === 'number' || value < CLOSE,
  );
}

export function setBounds(program: LinearProgram, low: Float64Array, high: Float64Array): void {
  program.low = low;
  program.high = high;
  program.columns.forEach((_, at) => {
    rest(program, at);
  });
}

/** Puts a column on the bound that its cost prefers. */
function rest(program: LinearProgram, at: number): void {
  const column = program.columns[at];
  if (column === undefined || typeof column.stands !== 'number') return;
  const low = program.low[column.stands] ?? 0;
  const high = program.high[column.stands] ?? 0;
  const cost = program.costs[at] ?? 0;
  const to = cost > TINY ? low : cost < -TINY ? high : column.value >= high ? high : low;
  shift(program, at, to - column.value);
  column.value = to;
}

export function shift(program: LinearProgram, at: number, by: number): void {
  if (by === 0) return;
  for (const row of program.rows) row.value += (row.factors[at] ?? 0) * by;
}

/** The variables' values at present. */
export function valuesOf({ size, rows, columns }: LinearProgram): Float64Array {
  const values = new Float64Array(size);
  for (const { stands, value } of [...columns, ...rows])
    if (typeof stands === 'number') values[stands] = value;
  return values;
}

export function shortfall(
  { low, high }: Pick<LinearProgram, 'low' | 'high'>,
  { stands, value }: Line,
): number {
  if (typeof stands !== 'number') return value < -CLOSE ? value : 0;
  const under = value - (low[stands] ?? 0);
  const over = value - (high[stands] ?? 1);
  return under < -CLOSE ? under : over > CLOSE ? over : 0;
}

export function pivot(program: LinearProgram, leaving: Row, at: number): void {
  const { columns, rows, costs, low, high, size } = program;
  const entering = columns[at];
  const { stands, factors, value } = leaving;
  const factor = factors[at] ?? 0;
  if (entering === undefined || factor === 0) return;
  const below = shortfall(program, leaving) < 0;
  const bound = typeof stands === 'number' ? ((below ? low[stands] : high[stands]) ?? 0) : 0;
  const step = (bound - value) / factor;
  shift(program, at, step);
  // The leaving row, solved for the entering column.
  const solved = new Float64Array(size);
  for (let k = 0; k < size; k++) solved[k] = -(factors[k] ?? 0) / factor;
  solved[at] = 1 / factor;
  for (const row of rows) if (row !== leaving) substitute(row.factors, solved, at);
  substitute(costs, solved, at);
  columns[at] = { stands, value: bound };
  rows[rows.indexOf(leaving)] = {
    stands: entering.stands,
    value: entering.value + step,
    factors: solved,
  };
  program.work += rows.length * size;
  program.pivots++;
  program.sinceFresh++;
}

function substitute(factors: Float64Array, solved: Float64Array, at: number): void {
  const factor = factors[at] ?? 0;
  if (factor === 0) return;
  factors[at] = 0;
  addScaled(factors, solved, factor);
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let k = 0; k < source.length; k++) target[k] = (target[k] ?? 0) + factor * (source[k] ?? 0);
}

/** Rounding errors add up from pivot to pivot: the same dictionary is made anew from its clauses. */
export function refresh(program: LinearProgram): void {
  const { size } = program;
  const clauses: Clause[] = [];
  const tight: Clause[] = [];
  const held = new Float64Array(size);
  const basic = new Set<number>();
  for (const { stands, value } of program.columns) {
    if (typeof stands === 'number') held[stands] = value;
    else tight.push(stands);
  }
  for (const { stands, value } of program.rows) {
    if (typeof stands !== 'number') clauses.push(stands);
    else {
      held[stands] = value;
      basic.add(stands);
    }
  }
  program.columns = Array.from({ length: size }, (_, stands) => {
    const low = program.low[stands] ?? 0;
    return { stands, value: basic.has(stands) ? low : (held[stands] ?? 0) };
  });
  program.costs = new Float64Array(size).fill(1);
  program.rows = [];
  addClauses(program, [...tight, ...clauses]);
  const waiting = new Set(program.rows.slice(0, tight.length));
  for (const variable of basic) exchange(program, variable, waiting);
  program.sinceFresh = 0;
}

/** Makes a variable a row again, in place of the tight clause that it weighs most in. */
function exchange(program: LinearProgram, variable: number, waiting: Set<Row>): void {
  const at = program.columns.findIndex(({ stands }) => stands === variable);
  let best: Row | null = null;
  for (const row of waiting)
    if (best === null || Math.abs(row.factors[at] ?? 0) > Math.abs(best.factors[at] ?? 0))
      best = row;
  // A variable that no clause is left for rests on a bound, which is as good a start.
  if (best === null || Math.abs(best.factors[at] ?? 0) < TINY) return;
  waiting.delete(best);
  pivot(program, best, at);
}
