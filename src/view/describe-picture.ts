// What does the picture show, in neutral sentences, for those who hear it and for the head of a page?
import { alphabetically } from '../graph/alphabetical.ts';
import { countPairs } from '../graph/count-pairs.ts';
import type { Criteria } from '../graph/criteria.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { parseDateSpan } from '../model/date-span.ts';
import { CERTAINTIES, type Certainty } from '../model/stance-graph.ts';
import { describeOutcome } from './balance-figures.ts';
import { formatCount } from './count-wording.ts';
import { describeDay } from './date-wording.ts';
import { describeReasons } from './describe-contest.ts';
import { describeFilters } from './describe-filters.ts';
import { describeLack } from './describe-lack.ts';
import { describeShown, isPart } from './describe-scene.ts';
import { nameActor } from './describe-stance.ts';
import type { Scene, SceneActor, SceneContest } from './scene.ts';
import type { ShownSplit } from './shown-split.ts';
import { countOf } from './wording.ts';

const MOST_NAMES = 12;
const MOST_PAIRS = 3;

const HOW_SURE: Readonly<Record<Certainty, string>> = {
  stated: 'stated in the text',
  inferred: 'inferred from the text',
  published: 'by date of publication',
};

/** Whole sentences. What does not match the text is named and is in no figure; without criteria, no filter is named. */
export function describePicture(
  scene: Scene,
  index: GraphIndex,
  criteria: Criteria | null,
  split: ShownSplit | null = null,
): readonly string[] {
  const filters = criteria === null ? [] : describeFilters(criteria, index);
  const filtered = filters.length === 0 ? '' : `Filters: ${filters.join('; ')}.`;
  if (scene.stances.length === 0)
    return ['No stance is shown.', filtered].filter((sentence) => sentence !== '');
  return [
    describeSize(scene),
    describeKinds(scene, index),
    describeMost(scene.actors, 'takes', 'takes', 'take'),
    describeMost(scene.actors, 'receives', 'is the target of', 'are the targets of'),
    describeContests(scene, index),
    split === null ? '' : describeDivision(split),
    describeDates(scene, index),
    describeActors(scene),
    filtered,
  ].filter((sentence) => sentence !== '');
}

function describeSize(scene: Scene): string {
  const { counts } = scene;
  const { actors, stances, ties, quotes } = counts;
  const size = `${countOf(actors.shown, 'actor')}, ${countOf(stances.shown, 'stance')} on ${countOf(ties.shown, 'tie')}, ${countOf(quotes.shown, 'quote')}.`;
  const hollow = scene.stances.filter((stance) => stance.hollow);
  if (hollow.length === 0 && !isPart(counts)) return size;
  const counted = hollow.some((stance) => stance.counted.length === 0) ? 'Counted: ' : '';
  return `${counted}${size} ${describeShown(scene)}.`;
}

function describeKinds({ stances }: Scene, { kindById }: GraphIndex): string {
  const counts = [...kindById.values()].map(({ id, label }) => {
    const count = stances.filter(({ stance, counted }) => stance === id && counted.length > 0);
    return count.length === 0 ? null : `${label} ${formatCount(count.length)}`;
  });
  const shown = counts.filter((part) => part !== null);
  return shown.length === 0 ? '' : `By stance: ${shown.join(', ')}.`;
}

/** "Caldor takes 3 stances, more than any other actor." Nothing is said where many have as many. */
function describeMost(
  actors: readonly SceneActor[],
  count: 'takes' | 'receives',
  one: string,
  several: string,
): string {
  const most = Math.max(0, ...actors.map((actor) => actor[count]));
  const names = actors.filter((actor) => actor[count] === most).map(({ name }) => name);
  if (most === 0 || names.length > MOST_PAIRS || names.length === actors.length) return '';
  const stances = countOf(most, 'stance');
  return names.length === 1
    ? `${names.join('')} ${one} ${stances}, more than any other actor.`
    : `${inRow(names.toSorted(alphabetically))} ${several} ${stances} each, more than any other actor.`;
}

function describeContests(scene: Scene, index: GraphIndex): string {
  const { contests } = scene;
  if (contests.length === 0) return '';
  const named = contests.slice(0, MOST_PAIRS).map((contest) => nameContest(scene, index, contest));
  const more = contests.length - named.length;
  const rest = more > 0 ? `; ${formatCount(more)} more` : '';
  const pairs = countOf(contests.length, 'pair is', 'pairs are');
  return `${pairs} contested, with stances of both signs: ${named.join('; ')}${rest}.`;
}

function nameContest(scene: Scene, index: GraphIndex, { source, target }: SceneContest): string {
  const tie = scene.ties.find(
    (each) => each.contested && each.source === source && each.target === target,
  );
  const reasons = describeReasons(scene, index, tie).map(({ label }) => label);
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
  return `${nameActor(index, source).name} toward ${nameActor(index, target).name}${why}`;
}

/** "Dated 3 January 2026 – 5 May 2026: 4 stated in the text, 1 inferred from the text; 2 stances without a date." */
function describeDates({ stances }: Scene, { stanceById }: GraphIndex): string {
  const counted = stances.filter((stance) => stance.counted.length > 0);
  const dates = counted
    .map(({ id }) => stanceById.get(id)?.stance.date)
    .filter((date) => date !== undefined);
  const days = dates.filter(({ value }) => isDay(value));
  const span = describeSpan((days.length > 0 ? days : dates).map(({ value }) => value));
  if (span === '') return '';
  const sure = CERTAINTIES.map((certainty) => {
    const count = dates.filter((date) => date.certainty === certainty).length;
    return count === 0 ? null : `${formatCount(count)} ${HOW_SURE[certainty]}`;
  });
  const coarse = days.length > 0 ? dates.length - days.length : 0;
  const undated = counted.length - dates.length;
  const rest = [
    coarse === 0 ? null : `; ${formatCount(coarse)} only by month or year`,
    undated === 0 ? null : `; ${countOf(undated, 'stance')} without a date`,
  ];
  const known = sure.filter((part) => part !== null).join(', ');
  return `Dated ${span}: ${known}${rest.filter((part) => part !== null).join('')}.`;
}

function isDay(value: string): boolean {
  const span = parseDateSpan(value);
  return span !== null && span.from === span.to;
}

function describeSpan(values: readonly string[]): string {
  const spans = values.flatMap((value) => {
    const span = parseDateSpan(value);
    return span === null ? [] : [{ value, ...span }];
  });
  const first = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
  const last = spans.toSorted((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
  if (first === undefined || last === undefined) return '';
  const [begin, end] = [first, last].map(({ value }) => describeDay(value));
  return begin === end ? `${begin}` : `${begin} – ${end}`;
}

/** Only of a split that is shown: nothing is computed for a sentence. */
function describeDivision({ kind, pairs, split, state }: ShownSplit): string {
  const counts = countPairs(pairs);
  const lack = describeLack(counts);
  if (lack !== null) return `Too little data on balance: ${lack}.`;
  if (split === null) return '';
  const rest = state === 'solving' && !split.exact ? ' The search goes on.' : '';
  return `${describeOutcome(kind, split, counts.signed.length)}${rest}`;
}

function describeActors({ actors }: Scene): string {
  const names = actors.map(({ name }) => name);
  const more = names.length - MOST_NAMES;
  const listed = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `Actors: ${listed} and ${formatCount(more)} more.` : `Actors: ${listed}.`;
}

function inRow(names: readonly string[]): string {
  return names.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
