// How much is shown of how much, and what of it does not count, in one line?
import { formatCount } from './count-wording.ts';
import type { Scene, SceneCounts } from './scene.ts';
import { countOf, HOLLOW_WORDING } from './wording.ts';

/** "Showing all 14 actors, all 22 stances"; "3 of 24 stances counted; 21 hollow: not matched to the text". */
export function describeShown({ counts, stances }: Scene): string {
  const hollow = stances.filter((stance) => stance.hollow);
  if (hollow.length === 0) return describeCounts(counts);
  const not = HOLLOW_WORDING.label;
  const many = formatCount(hollow.length);
  if (hollow.some(({ counted }) => counted.length > 0))
    return `${describeCounts(counts)}; ${many} of them ${not}`;
  // Of what is drawn, not of what counts: else a picture full of hollow lines would be called all there is.
  const { shown } = counts.stances;
  if (!isPart(counts))
    return `${formatCount(shown)} of ${countOf(stances.length, 'stance')} counted; ${many} hollow: ${not}`;
  return `${describeCounts(counts, 'counted stance')}; ${many} more hollow: ${not}`;
}

export function isPart({ actors, stances }: SceneCounts): boolean {
  return actors.shown < actors.total || stances.shown < stances.total;
}

/** "Showing 9 of 14 actors, 12 of 22 stances". */
function describeCounts(counts: SceneCounts, stance = 'stance'): string {
  const { actors, stances } = counts;
  if (stances.total === 0) return 'There are no stances to show';
  const part = isPart(counts) ? partOf : allOf;
  return `Showing ${part(actors, 'actor')}, ${part(stances, stance)}`;
}

function partOf({ shown, total }: SceneCounts['actors'], one: string): string {
  return `${formatCount(shown)} of ${countOf(total, one)}`;
}

function allOf({ total }: SceneCounts['actors'], one: string): string {
  return total === 1 ? countOf(total, one) : `all ${countOf(total, one)}`;
}
