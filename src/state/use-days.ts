// How do the stances lie over the days, and on which of them is something new? Neither changes while time passes.
import { useMemo } from 'react';
import { countDays, type DayFacet } from '../graph/facet-days.ts';
import type { Unmatched } from '../graph/filter.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { listNewDays, type NewDay } from '../graph/new-days.ts';
import type { ViewState } from '../view/view-state.ts';

export function useDays(
  index: GraphIndex,
  view: ViewState,
  since: string,
  unmatched: Unmatched,
): { readonly facet: DayFacet; readonly steps: readonly NewDay[] } {
  const { stance, voice, outlet, kind, topic, actor, hops, from, q, unmatched: counts, by } = view;
  const open = useMemo(
    () => ({
      ...{ stance, voice, outlet, kind, topic, actor, hops, q, by },
      ...{ unmatched: counts, from: null, to: null },
    }),
    [stance, voice, outlet, kind, topic, actor, hops, q, by, counts],
  );
  const facet = useMemo(() => countDays(index, open, unmatched), [index, open, unmatched]);
  const steps = useMemo(
    () => listNewDays(index, { ...open, from }, since, unmatched),
    [index, open, from, since, unmatched],
  );
  return { facet, steps };
}
