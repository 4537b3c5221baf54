// What is said of a line in passing: how many stances, and whether they are contested or not matched to the text?
import type { SceneTie } from './scene.ts';
import { countOf, HOLLOW_WORDING } from './wording.ts';

/** "2 stances, contested"; "1 stance, 1 more not matched to the text". */
export function describeTie({ stances, counted, hollow, contested }: SceneTie): string {
  const uncounted = stances.length - counted;
  const parts = [countOf(counted === 0 ? uncounted : counted, 'stance')];
  if (contested) parts.push('contested');
  if (hollow) parts.push(HOLLOW_WORDING.label);
  else if (uncounted > 0) parts.push(`${uncounted} more ${HOLLOW_WORDING.label}`);
  return parts.join(', ');
}
