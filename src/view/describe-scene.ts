// How much is shown of how much, and what of it does not count, in one line?
import { formatCount } from './count-wording.ts';
import type { Scene, SceneCounts } from './scene.ts';
import { countOf, HOLLOW_WORDING } from './wording.ts';

/** "Showing 9 of 14 actors, 12 of 22 stances". */
export function describeCounts({ actors, stances }: SceneCounts): string {
  const part = ({ shown, total }: SceneCounts['actors'], one: string) =>
    `${formatCount(shown)} of ${countOf(total, one)}`;
  return `Showing ${part(actors, 'actor')}, ${part(stances, 'stance')}`;
}

/** "1 stance not matched to the text and not counted", "1 of them not matched to the text"; empty where all was found. */
export function describeHollow({ stances }: Scene): string {
  const hollow = stances.filter((stance) => stance.hollow);
  if (hollow.length === 0) return '';
  return hollow.some(({ counted }) => counted.length > 0)
    ? `${formatCount(hollow.length)} of them ${HOLLOW_WORDING.label}`
    : `${countOf(hollow.length, 'stance')} ${HOLLOW_WORDING.label} and not counted`;
}
