// On which days does something new show, if time passes day by day? The steps of the play through time.
import { parseDateSpan } from '../model/date-span.ts';
import type { StanceId } from '../model/stance-graph.ts';
import type { Criteria } from './criteria.ts';
import {
  filterStances,
  isCounted,
  NONE_UNMATCHED,
  type ShownStance,
  type Unmatched,
} from './filter.ts';
import type { GraphIndex } from './index-graph.ts';

export interface NewDay {
  readonly day: string;
  /** Shown with `to` on this day, and not yet with `to` on the day before. */
  readonly stances: readonly StanceId[];
  /** How many of them count; never 0. */
  readonly counted: number;
}

/**
 * In order of time; `to` does not matter, `from` does. A stance that is dated to a month or a year is new on its
 * first day within, as the criteria have it. `since` is the first day there is: nothing is new before it.
 */
export function listNewDays(
  index: GraphIndex,
  criteria: Criteria,
  since: string,
  unmatched: Unmatched = NONE_UNMATCHED,
): readonly NewDay[] {
  const shown = filterStances(index, { ...criteria, to: null }, unmatched);
  const first = criteria.from === null ? null : (parseDateSpan(criteria.from)?.from ?? null);
  const start = first !== null && first > since ? first : since;
  const newOn = new Map<string, ShownStance[]>();
  for (const stance of shown) {
    const from = stance.facts.span?.from;
    if (from === undefined) continue;
    const day = from > start ? from : start;
    const known = newOn.get(day);
    if (known === undefined) newOn.set(day, [stance]);
    else known.push(stance);
  }
  const days = [...newOn.keys()].toSorted();
  const steps =
    criteria.actor.length === 0
      ? days.map((day) => ({ day, fresh: newOn.get(day) ?? [] }))
      : followFocus(index, criteria, days, unmatched);
  return steps
    .map(({ day, fresh }) => ({
      day,
      stances: fresh.map(({ facts }) => facts.stance.id),
      counted: fresh.filter(isCounted).length,
    }))
    .filter(({ counted }) => counted > 0);
}

/** What is new may bring into reach what was said before. */
function followFocus(
  index: GraphIndex,
  criteria: Criteria,
  days: readonly string[],
  unmatched: Unmatched,
) {
  const known = new Set<StanceId>();
  return days.map((day) => {
    const shown = filterStances(index, { ...criteria, to: day }, unmatched);
    const fresh = shown.filter(({ facts }) => !known.has(facts.stance.id));
    for (const { facts } of fresh) known.add(facts.stance.id);
    return { day, fresh };
  });
}
