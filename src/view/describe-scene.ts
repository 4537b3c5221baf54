// What is the picture in words, for the status line and for those who hear it?
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Scene, SceneCounts } from './scene.ts';
import { countOf } from './wording.ts';

const MOST_NAMES = 12;

/** "Showing 9 of 14 actors, 12 of 22 stances". */
export function describeCounts({ actors, stances }: SceneCounts): string {
  const part = ({ shown, total }: SceneCounts['actors'], one: string) =>
    `${shown.toLocaleString('en')} of ${countOf(total, one)}`;
  return `Showing ${part(actors, 'actor')}, ${part(stances, 'stance')}`;
}

/** One neutral paragraph: how much, of which kind, between whom. */
export function describeScene(scene: Scene, index: GraphIndex): string {
  if (scene.stances.length === 0) return 'No stance is shown: the filters leave nothing.';
  const { actors, stances, ties, quotes } = scene.counts;
  const size = `${countOf(actors.shown, 'actor')}, ${countOf(stances.shown, 'stance')} on ${countOf(ties.shown, 'tie')}, ${countOf(quotes.shown, 'quote')}.`;
  return [size, `${describeKinds(scene, index)}.`, `${describeActors(scene)}.`].join(' ');
}

function describeKinds(scene: Scene, index: GraphIndex): string {
  const counts = [...index.kindById.values()].map(({ id, label }) => {
    const count = scene.stances.filter(({ stance }) => stance === id).length;
    return count === 0 ? null : `${label} ${count.toLocaleString('en')}`;
  });
  return `By stance: ${counts.filter((part) => part !== null).join(', ')}`;
}

function describeActors({ actors }: Scene): string {
  const names = actors.map(({ name }) => name);
  const more = names.length - MOST_NAMES;
  const listed = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `Actors: ${listed} and ${more.toLocaleString('en')} more` : `Actors: ${listed}`;
}
