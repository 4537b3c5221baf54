// Which split does a picture that leaves the page show, in the words of its head?
import { countPairs } from '../graph/count-pairs.ts';
import { countAlone, describeContradictions } from './balance-figures.ts';
import { describeLack } from './describe-lack.ts';
import { nameGroups } from './name-groups.ts';
import type { ShownSplit } from './shown-split.ts';
import { SPLIT_WORDING } from './split-wording.ts';
import { countOf } from './wording.ts';

/** "two camps, A of 5 actors and B of 4; 7 contradicted pairs", or why there is none; null where none is wanted or known yet. */
export function describeShading(shown: ShownSplit | null): string | null {
  if (shown === null) return null;
  const { kind, pairs, split, state } = shown;
  const lack = describeLack(countPairs(pairs));
  if (lack !== null) return `no ${SPLIT_WORDING[kind].groups}; too little data: ${lack}`;
  if (split === null) return null;
  const { groups, alone } = nameGroups(split, kind);
  const sizes = groups.map(({ mark, members }, at) =>
    at === 0 ? `${mark} of ${countOf(members.length, 'actor')}` : `${mark} of ${members.length}`,
  );
  const who = kind === 'camps' ? 'two camps' : countOf(groups.length, 'bloc');
  const own = alone.length === 0 ? '' : `, ${countAlone(alone.length)}`;
  const rest = state === 'done' ? '' : ' (the best so far)';
  const figure = describeContradictions(split.contradictions.length, split);
  return `${[who, inRow(sizes)].filter((part) => part !== '').join(', ')}${own}; ${figure}${rest}`;
}

function inRow(parts: readonly string[]): string {
  return parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
