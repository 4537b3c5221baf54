// What would each filter leave? Every value of every facet with its count under all other criteria.
import type { ActorId } from '../model/stance-graph.ts';
import { type Criteria, FACET_NAMES, type FacetName } from './criteria.ts';
import { countDays, type DayFacet } from './facet-days.ts';
import { type FacetValues, facetValues } from './facet-values.ts';
import { filterStances, type ShownStance } from './filter.ts';
import type { GraphIndex } from './index-graph.ts';

export interface FacetValue {
  readonly value: string;
  /** Stances with this value that pass all other criteria; for kinds, actors of this kind. */
  readonly count: number;
  readonly kept: boolean;
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>> & DayFacet;

export function countFacets(index: GraphIndex, criteria: Criteria): Facets {
  const values = facetValues(index, criteria.by);
  const counted = FACET_NAMES.map((name) => [name, countFacet(index, criteria, name, values)]);
  return {
    ...(Object.fromEntries(counted) as Record<FacetName, readonly FacetValue[]>),
    ...countDays(index, criteria),
  };
}

function countFacet(
  index: GraphIndex,
  criteria: Criteria,
  name: FacetName,
  values: FacetValues,
): readonly FacetValue[] {
  const open = { ...criteria, [name]: null };
  const counts = name === 'kind' ? countActors(index, open) : countStances(index, open, name);
  const kept: readonly string[] | null = criteria[name];
  return values[name].map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    kept: kept === null || kept.includes(value),
  }));
}

function countStances(
  index: GraphIndex,
  open: Criteria,
  name: Exclude<FacetName, 'kind'>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const shown of filterStances(index, open)) {
    for (const value of valuesOf(shown, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf(
  { facts, evidence }: ShownStance,
  name: Exclude<FacetName, 'kind'>,
): Iterable<string> {
  if (name === 'stance') return [facts.kind.id];
  if (name === 'topic') return facts.topic === null ? [] : [facts.topic];
  return new Set(evidence.map((each) => each[name]).filter((value) => value !== null));
}

function countActors(index: GraphIndex, open: Criteria): ReadonlyMap<string, number> {
  const actors = new Set<ActorId>();
  for (const { source, target } of filterStances(index, open)) actors.add(source).add(target);
  const counts = new Map<string, number>();
  for (const id of actors) {
    const kind = index.actorById.get(id)?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
