// Between whom do counted stances of both signs stand, and why?
import { explainContest } from '../graph/contested.ts';
import { isCounted, type ShownStance } from '../graph/filter.ts';
import type { SceneContest, SceneTie } from './scene.ts';

/** `ties` are ordered by source and target, so that those of one pair are neighbours. */
export function buildContests(
  ties: readonly SceneTie[],
  shown: readonly ShownStance[],
): readonly SceneContest[] {
  const stancesOf = new Map<string, ShownStance[]>();
  let [source, target, signs] = ['', '', 0];
  for (const tie of ties) {
    if (tie.source !== source || tie.target !== target) {
      ({ source, target } = tie);
      signs = 0;
    }
    if (tie.counted > 0) signs |= tie.sign > 0 ? 1 : tie.sign < 0 ? 2 : 0;
    if (signs === 3) stancesOf.set(pairName(tie), []);
  }
  if (stancesOf.size === 0) return [];
  for (const stance of shown) if (isCounted(stance)) stancesOf.get(pairName(stance))?.push(stance);
  return [...stancesOf.values()].flatMap((stances) => {
    const [first] = stances;
    if (first === undefined) return [];
    return [{ source: first.source, target: first.target, reasons: explainContest(stances) }];
  });
}

/** The ties of a contested pair that say yes or no. */
export function markContested(
  ties: readonly SceneTie[],
  contests: readonly SceneContest[],
): readonly SceneTie[] {
  if (contests.length === 0) return ties;
  const pairs = new Set(contests.map(pairName));
  return ties.map((tie) =>
    tie.counted > 0 && tie.sign !== 0 && pairs.has(pairName(tie))
      ? { ...tie, contested: true }
      : tie,
  );
}

function pairName({ source, target }: Pick<SceneTie, 'source' | 'target'>): string {
  return `${source}>${target}`;
}
