// What is the picture in words, for the status line and for those who hear it?
import type { GraphIndex } from '../graph/index-graph.ts';
import { formatCount } from './count-wording.ts';
import type { Scene, SceneCounts } from './scene.ts';
import { countOf, HOLLOW_WORDING } from './wording.ts';

const MOST_NAMES = 12;

/** "Showing 9 of 14 actors, 12 of 22 stances". */
export function describeCounts({ actors, stances }: SceneCounts): string {
  const part = ({ shown, total }: SceneCounts['actors'], one: string) =>
    `${formatCount(shown)} of ${countOf(total, one)}`;
  return `Showing ${part(actors, 'actor')}, ${part(stances, 'stance')}`;
}

/** One neutral paragraph: how much, of which kind, between whom. */
export function describeScene(scene: Scene, index: GraphIndex): string {
  if (scene.stances.length === 0) return 'No stance is shown: the filters leave nothing.';
  const { actors, stances, ties, quotes } = scene.counts;
  const size = `${countOf(actors.shown, 'actor')}, ${countOf(stances.shown, 'stance')} on ${countOf(ties.shown, 'tie')}, ${countOf(quotes.shown, 'quote')}.`;
  const more = [describeContests(scene), describeHollow(scene)].map((part) =>
    part === '' ? '' : ` ${part}.`,
  );
  return `${size} ${describeKinds(scene, index)}. ${describeActors(scene)}.${more.join('')}`;
}

/** "1 stance not matched to the text and not counted", "1 of them not matched to the text"; empty where all was found. */
export function describeHollow({ stances }: Scene): string {
  const hollow = stances.filter((stance) => stance.hollow);
  if (hollow.length === 0) return '';
  return hollow.some(({ counted }) => counted.length > 0)
    ? `${formatCount(hollow.length)} of them ${HOLLOW_WORDING.label}`
    : `${countOf(hollow.length, 'stance')} ${HOLLOW_WORDING.label} and not counted`;
}

function describeContests({ contests }: Scene): string {
  return contests.length === 0 ? '' : `Contested: ${countOf(contests.length, 'pair')}`;
}

function describeKinds(scene: Scene, index: GraphIndex): string {
  const counted = scene.stances.filter((each) => each.counted.length > 0);
  const counts = [...index.kindById.values()].map(({ id, label }) => {
    const count = counted.filter(({ stance }) => stance === id).length;
    return count === 0 ? null : `${label} ${formatCount(count)}`;
  });
  return `By stance: ${counts.filter((part) => part !== null).join(', ')}`;
}

function describeActors({ actors }: Scene): string {
  const names = actors.map(({ name }) => name);
  const more = names.length - MOST_NAMES;
  const listed = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `Actors: ${listed} and ${formatCount(more)} more` : `Actors: ${listed}`;
}
