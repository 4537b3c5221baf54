// What do both sides of a contested pair say, and why do they differ?
import { explainContest } from '../graph/contested.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Sign, StanceKind } from '../model/stance-graph.ts';
import { nameActor } from './describe-stance.ts';
import type { ContestAccount, ContestDetails } from './details.ts';
import { byNames, type CheckQuote, describeEntry, type StanceEntry } from './quote-card.ts';
import type { Scene, SceneContest, SceneTie } from './scene.ts';
import { CONTEST_WORDING, type Wording } from './wording.ts';

/** Null where the tie is not contested. */
export function describeContest(
  scene: Scene,
  index: GraphIndex,
  tie: SceneTie | undefined,
  check: CheckQuote,
): ContestDetails | null {
  const contest = contestOf(scene, tie);
  if (contest === undefined) return null;
  const reasons = explainContest(index, contest.stances);
  return {
    source: nameActor(index, contest.source),
    target: nameActor(index, contest.target),
    reasons: reasons.map((reason) => CONTEST_WORDING[reason]),
    accounts: accountsOf(index, contest, reasons[0] === 'time', check),
  };
}

/** Empty where the tie is not contested. */
export function describeReasons(
  scene: Scene,
  index: GraphIndex,
  tie: SceneTie | undefined,
): readonly Wording[] {
  const contest = contestOf(scene, tie);
  if (contest === undefined) return [];
  return explainContest(index, contest.stances).map((reason) => CONTEST_WORDING[reason]);
}

function contestOf({ contests }: Scene, tie: SceneTie | undefined): SceneContest | undefined {
  if (!tie?.contested) return undefined;
  return contests.find(({ source, target }) => source === tie.source && target === tie.target);
}

function accountsOf(
  index: GraphIndex,
  contest: SceneContest,
  inTime: boolean,
  check: CheckQuote,
): readonly [ContestAccount, ContestAccount] {
  const [first, second] = inOrderOfVocabulary(index).map(
    (sign): ContestAccount => ({
      kinds: kindsOf(sign).filter(({ id }) => stancesOf([id]).length > 0),
      stances: stancesOf(kindsOf(sign).map(({ id }) => id)),
    }),
  ) as [ContestAccount, ContestAccount];
  const laterFirst = inTime && dayOf(second) < dayOf(first);
  return laterFirst ? [second, first] : [first, second];

  function kindsOf(sign: Sign): readonly StanceKind[] {
    return [...index.kindById.values()].filter((kind) => kind.sign === sign);
  }

  function stancesOf(kinds: readonly StanceKind['id'][]): readonly StanceEntry[] {
    return contest.stances
      .filter(({ stance }) => kinds.includes(stance))
      .flatMap((each) => {
        const facts = index.stanceById.get(each.id);
        return facts === undefined ? [] : [describeEntry(index, facts, each, check)];
      })
      .toSorted((a, b) => compare(spanStart(a), spanStart(b)) || byNames(a, b));
  }

  function spanStart({ id }: StanceEntry): string {
    return index.stanceById.get(id)?.span?.from ?? '9999';
  }

  function dayOf({ stances }: ContestAccount): string {
    return stances[0] === undefined ? '9999' : spanStart(stances[0]);
  }
}

function inOrderOfVocabulary({ kindById }: GraphIndex): readonly [Sign, Sign] {
  const first = [...kindById.values()].find(({ sign }) => sign !== 0);
  return first?.sign === -1 ? [-1, 1] : [1, -1];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
