// Between whom do counted stances of both signs stand? Why, is asked when somebody looks.
import type { StanceId } from '../model/stance-graph.ts';
import type { SceneContest, SceneStance, SceneTie } from './scene.ts';

interface Contested {
  readonly contests: readonly SceneContest[];
  /** The same ties, the contested ones marked. */
  readonly ties: readonly SceneTie[];
}

/** `ties` are ordered by source and target, so that those of one pair are neighbours. */
export function buildContests(
  ties: readonly SceneTie[],
  stances: readonly SceneStance[],
): Contested {
  const among = new Map<StanceId, SceneStance[]>();
  const contests: SceneContest[] = [];
  const marked = new Set<SceneTie>();
  for (const signed of signedPairs(ties)) {
    const [{ source, target }] = signed;
    const own: SceneStance[] = [];
    contests.push({ source, target, stances: own });
    for (const tie of signed) {
      marked.add(tie);
      for (const id of tie.stances) among.set(id, own);
    }
  }
  if (contests.length === 0) return { contests, ties };
  for (const stance of stances) {
    if (stance.counted.length > 0) among.get(stance.id)?.push(stance);
  }
  return {
    contests,
    ties: ties.map((tie) => (marked.has(tie) ? { ...tie, contested: true } : tie)),
  };
}

/** The counted ties of each pair that say yes or no, where there are both. */
function signedPairs(ties: readonly SceneTie[]): readonly [SceneTie, ...SceneTie[]][] {
  const pairs: [SceneTie, ...SceneTie[]][] = [];
  let pair: [SceneTie, ...SceneTie[]] | null = null;
  let isSplit = false;
  for (const tie of ties) {
    if (tie.sign === 0 || tie.counted === 0) continue;
    const [first]: readonly SceneTie[] = pair ?? [];
    if (pair === null || first?.source !== tie.source || first.target !== tie.target) {
      pair = [tie];
      isSplit = false;
      continue;
    }
    pair.push(tie);
    if (!isSplit && first.sign !== tie.sign) {
      isSplit = true;
      pairs.push(pair);
    }
  }
  return pairs;
}
