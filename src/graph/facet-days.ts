// How many stances fall on each day, of which kind? The bars of the time strip.
import type { StanceKindId } from '../model/stance-graph.ts';
import type { Criteria } from './criteria.ts';
import { filterStances, isCounted, NONE_UNMATCHED, type Unmatched } from './filter.ts';
import type { GraphIndex } from './index-graph.ts';

interface FacetDay {
  readonly day: string;
  readonly count: number;
  /** In order of the vocabulary, without zeros. */
  readonly stances: readonly { readonly stance: StanceKindId; readonly count: number }[];
}

export interface DayFacet {
  /** Days with at least one stance under all criteria but the dates, in order of time. */
  readonly days: readonly FacetDay[];
  /** Of the same stances: dated to a month or a year only, and not dated at all. */
  readonly imprecise: number;
  readonly undated: number;
  /** First and last day of the whole data; months and years count only where no date names a day. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export function countDays(
  index: GraphIndex,
  criteria: Criteria,
  unmatched: Unmatched = NONE_UNMATCHED,
): DayFacet {
  const shown = filterStances(index, { ...criteria, from: null, to: null }, unmatched);
  const countsOf = new Map<string, Map<StanceKindId, number>>();
  let imprecise = 0;
  let undated = 0;
  for (const { facts } of shown.filter(isCounted)) {
    const { span, kind } = facts;
    if (span === null) undated += 1;
    else if (span.from !== span.to) imprecise += 1;
    else {
      const counts = countsOf.get(span.from) ?? new Map<StanceKindId, number>();
      counts.set(kind.id, (counts.get(kind.id) ?? 0) + 1);
      countsOf.set(span.from, counts);
    }
  }
  const days = [...countsOf.keys()].toSorted().map((day) => describeDay(day, countsOf.get(day)));
  return { days, imprecise, undated, ...range(index) };

  function describeDay(day: string, counts: ReadonlyMap<StanceKindId, number> | undefined) {
    const stances = [...index.kindById.keys()]
      .map((stance) => ({ stance, count: counts?.get(stance) ?? 0 }))
      .filter(({ count }) => count > 0);
    return { day, count: stances.reduce((sum, { count }) => sum + count, 0), stances };
  }
}

function range({ facts }: GraphIndex): Pick<DayFacet, 'earliest' | 'latest'> {
  const spans = facts.flatMap(({ span }) => (span === null ? [] : [span]));
  const exact = spans.filter(({ from, to }) => from === to);
  const counted = exact.length > 0 ? exact : spans;
  const first = counted.map(({ from }) => from).toSorted();
  const last = counted.map(({ to }) => to).toSorted();
  return { earliest: first[0] ?? null, latest: last.at(-1) ?? null };
}
