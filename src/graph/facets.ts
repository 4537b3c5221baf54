// What would each filter leave? Every value of every facet with its count under all other criteria.
import type { ActorId } from '../model/stance-graph.ts';
import { type Criteria, FACET_NAMES, type FacetName } from './criteria.ts';
import { countDays, type DayFacet } from './facet-days.ts';
import { type FacetValues, facetValues } from './facet-values.ts';
import {
  filterStances,
  isCounted,
  NONE_UNMATCHED,
  type ShownStance,
  type Unmatched,
} from './filter.ts';
import type { GraphIndex } from './index-graph.ts';

export interface FacetValue {
  readonly value: string;
  /** Stances with this value that pass all other criteria; for kinds, actors of this kind. */
  readonly count: number;
  readonly kept: boolean;
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>> & DayFacet;

export function countFacets(
  index: GraphIndex,
  criteria: Criteria,
  unmatched: Unmatched = NONE_UNMATCHED,
): Facets {
  const countedUnder = (each: Criteria) => filterStances(index, each, unmatched).filter(isCounted);
  const values = facetValues(index, criteria.by);
  const counted = FACET_NAMES.map((name) => [
    name,
    countFacet(index, criteria, name, values, countedUnder),
  ]);
  return {
    ...(Object.fromEntries(counted) as Record<FacetName, readonly FacetValue[]>),
    ...countDays(index, criteria, unmatched),
  };
}

function countFacet(
  index: GraphIndex,
  criteria: Criteria,
  name: FacetName,
  values: FacetValues,
  countedUnder: (criteria: Criteria) => readonly ShownStance[],
): readonly FacetValue[] {
  const counted = countedUnder({ ...criteria, [name]: null });
  const counts = name === 'kind' ? countActors(index, counted) : countStances(counted, name);
  const kept: readonly string[] | null = criteria[name];
  return values[name].map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    kept: kept === null || kept.includes(value),
  }));
}

function countStances(
  stances: readonly ShownStance[],
  name: Exclude<FacetName, 'kind'>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const shown of stances) {
    for (const value of valuesOf(shown, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf(
  { facts, counted }: ShownStance,
  name: Exclude<FacetName, 'kind'>,
): Iterable<string> {
  if (name === 'stance') return [facts.kind.id];
  if (name === 'topic') return facts.topic === null ? [] : [facts.topic];
  return new Set(counted.map((each) => each[name]).filter((value) => value !== null));
}

function countActors(
  index: GraphIndex,
  stances: readonly ShownStance[],
): ReadonlyMap<string, number> {
  const actors = new Set<ActorId>();
  for (const { source, target } of stances) actors.add(source).add(target);
  const counts = new Map<string, number>();
  for (const id of actors) {
    const kind = index.actorById.get(id)?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
