// What is visible under these criteria? From scratch each time: that is fast enough and cannot go stale.
import { type Criteria, NO_CRITERIA } from '../graph/criteria.ts';
import { filterStances, type ShownStance } from '../graph/filter.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { type ActorId, isQuote } from '../model/stance-graph.ts';
import { buildTies, distinctOutlets } from './build-ties.ts';
import type { Scene, SceneActor, SceneCounts, SceneStance } from './scene.ts';

interface Counted {
  readonly actors: number;
  readonly stances: number;
  readonly ties: number;
  readonly quotes: number;
}

export function buildScene(index: GraphIndex, criteria: Criteria): Scene {
  const shown = filterStances(index, criteria);
  const actors = buildActors(index, criteria.by, shown);
  const ties = buildTies(index, shown);
  const total = countAll(index, criteria.by);
  const counted: Counted = {
    actors: actors.length,
    stances: shown.length,
    ties: ties.length,
    quotes: countQuotes(shown),
  };
  return {
    by: criteria.by,
    actors,
    stances: shown.map(buildStance),
    ties,
    counts: compare(counted, total),
  };
}

function buildStance({ facts, source, target, evidence }: ShownStance): SceneStance {
  const { id, stance } = facts.stance;
  return {
    id,
    source,
    target,
    stance,
    evidence: evidence.map((each) => each.evidence),
    outlets: distinctOutlets(evidence),
  };
}

function buildActors(
  index: GraphIndex,
  by: Criteria['by'],
  shown: readonly ShownStance[],
): readonly SceneActor[] {
  const takes = new Map<ActorId, number>();
  const receives = new Map<ActorId, number>();
  for (const { source, target } of shown) {
    takes.set(source, (takes.get(source) ?? 0) + 1);
    receives.set(target, (receives.get(target) ?? 0) + 1);
  }
  return index.dataset.actors
    .filter(({ id }) => takes.has(id) || receives.has(id))
    .map(({ id, name, kind, iso }) => ({
      id,
      name,
      kind,
      code: kind === 'state' ? (iso ?? '') : '',
      members: by === 'state' ? (index.membersOf.get(id) ?? [id]) : [id],
      takes: takes.get(id) ?? 0,
      receives: receives.get(id) ?? 0,
    }));
}

// The totals depend on nothing but the data and the roll-up, and every scene needs them.
const totalsOf = new WeakMap<GraphIndex, Map<Criteria['by'], Counted>>();

function countAll(index: GraphIndex, by: Criteria['by']): Counted {
  const known = totalsOf.get(index) ?? new Map<Criteria['by'], Counted>();
  totalsOf.set(index, known);
  const total = known.get(by);
  if (total !== undefined) return total;
  const all = filterStances(index, { ...NO_CRITERIA, by });
  const counted: Counted = {
    actors: new Set(all.flatMap(({ source, target }) => [source, target])).size,
    stances: all.length,
    ties: buildTies(index, all).length,
    quotes: countQuotes(all),
  };
  known.set(by, counted);
  return counted;
}

function countQuotes(shown: readonly ShownStance[]): number {
  let count = 0;
  for (const { evidence } of shown) {
    for (const each of evidence) if (isQuote(each.evidence)) count += 1;
  }
  return count;
}

function compare(shown: Counted, total: Counted): SceneCounts {
  return {
    actors: { shown: shown.actors, total: total.actors },
    stances: { shown: shown.stances, total: total.stances },
    ties: { shown: shown.ties, total: total.ties },
    quotes: { shown: shown.quotes, total: total.quotes },
  };
}
