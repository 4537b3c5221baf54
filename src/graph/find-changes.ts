// Where does one actor first say yes to another and later no, or the reverse? Only what the time alone explains is a change.
import type { Sign } from '../model/stance-graph.ts';
import { type Account, accountsOf, explainPair, type Told } from './contested.ts';
import type { GraphIndex } from './index-graph.ts';

/** Stances of one sign, and the later ones of the opposite sign that followed on them. */
export interface Change {
  readonly before: readonly Told['id'][];
  readonly after: readonly Told['id'][];
  /** The sign that it turned to. */
  readonly sign: Sign;
}

/**
 * The changes within the stances of one ordered pair, in order of time.
 *
 * Each dated account is held against those that end last before it begins. It is a change if all of these have the
 * opposite sign and nothing but the time tells them apart from it. Several accounts of one day that
 * followed on the same ones are one change.
 */
export function findChanges(index: GraphIndex, stances: readonly Told[]): readonly Change[] {
  const signed = [...accountsOf(index, stances, 1), ...accountsOf(index, stances, -1)];
  const dated = signed
    .filter(({ span }) => span !== null)
    .toSorted((a, b) => compare(startOf(a), startOf(b)));
  const changeByName = new Map<string, { before: Account[]; after: Account[] }>();
  for (const later of dated) {
    const before = lastBefore(dated, later);
    const turned = before.every(
      (each) => each.sign !== later.sign && explainPair(each, later) === 'time',
    );
    if (before.length === 0 || !turned) continue;
    const name = [startOf(later), later.sign, ...before.flatMap(({ ids }) => ids)].join(' ');
    const known = changeByName.get(name);
    if (known === undefined) changeByName.set(name, { before: [...before], after: [later] });
    else known.after.push(later);
  }
  return Array.from(changeByName.values(), ({ before, after }) => ({
    before: before.flatMap(({ ids }) => ids),
    after: after.flatMap(({ ids }) => ids),
    sign: after[0]?.sign ?? 0,
  }));
}

/** Of the accounts by the same actors on the same topic that are over when this one begins, those that end last. */
function lastBefore(dated: readonly Account[], later: Account): readonly Account[] {
  const earlier = dated.filter(
    (each) => endOf(each) < startOf(later) && speaksOfTheSame(each, later),
  );
  const last = earlier.reduce((end, each) => (endOf(each) > end ? endOf(each) : end), '');
  return earlier.filter((each) => endOf(each) === last);
}

function speaksOfTheSame(a: Account, b: Account): boolean {
  return a.ends === b.ends && (a.topic === null || b.topic === null || a.topic === b.topic);
}

function startOf({ span }: Account): string {
  return span?.from ?? '';
}

function endOf({ span }: Account): string {
  return span?.to ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
