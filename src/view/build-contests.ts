// Between whom do counted stances of both signs stand? Why, is asked when somebody looks.
import type { GraphIndex } from '../graph/index-graph.ts';
import type { SceneContest, SceneStance, SceneTie } from './scene.ts';

/** `ties` are ordered by source and target, so that those of one pair are neighbours. */
export function buildContests(
  { kindById }: GraphIndex,
  ties: readonly SceneTie[],
  stances: readonly SceneStance[],
): readonly SceneContest[] {
  const stancesOf = new Map<string, SceneStance[]>();
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
  for (const stance of stances) {
    if (stance.counted.length > 0 && kindById.get(stance.stance)?.sign !== 0)
      stancesOf.get(pairName(stance))?.push(stance);
  }
  return [...stancesOf.values()].flatMap((among) => {
    const [first] = among;
    return first === undefined
      ? []
      : [{ source: first.source, target: first.target, stances: among }];
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
