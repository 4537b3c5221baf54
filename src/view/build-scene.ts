// What is visible under these criteria? From scratch each time: that is fast enough and cannot go stale.
import { type Criteria, NO_CRITERIA } from '../graph/criteria.ts';
import {
  filterStances,
  isCounted,
  NONE_UNMATCHED,
  type ShownStance,
  type Unmatched,
} from '../graph/filter.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { type ActorId, isQuote } from '../model/stance-graph.ts';
import { buildContests } from './build-contests.ts';
import { buildTies, distinctOutlets } from './build-ties.ts';
import type { Scene, SceneActor, SceneCounts, SceneStance, SceneTie } from './scene.ts';

interface Counted {
  readonly actors: number;
  readonly stances: number;
  readonly ties: number;
  readonly quotes: number;
}

export function buildScene(
  index: GraphIndex,
  criteria: Criteria,
  unmatched: Unmatched = NONE_UNMATCHED,
): Scene {
  const shown = filterStances(index, criteria, unmatched);
  const stances = shown.map(buildStance);
  const { ties, contests } = buildContests(buildTies(index, shown), stances);
  const total = countAll(index, criteria.by, criteria.unmatched ? NONE_UNMATCHED : unmatched);
  const actors = buildActors(index, criteria.by, shown);
  return {
    by: criteria.by,
    actors,
    stances,
    ties,
    contests,
    counts: compare(countShown(actors, shown, ties), total),
  };
}

function buildStance(shown: ShownStance): SceneStance {
  const { facts, source, target, evidence, counted, hollow } = shown;
  const { id, stance } = facts.stance;
  const words = evidence.map((each) => each.evidence);
  return {
    id,
    source,
    target,
    stance,
    evidence: words,
    outlets: distinctOutlets(counted),
    hollow,
    counted: counted === evidence ? words : counted.map((each) => each.evidence),
  };
}

function buildActors(
  index: GraphIndex,
  by: Criteria['by'],
  shown: readonly ShownStance[],
): readonly SceneActor[] {
  const takes = new Map<ActorId, number>();
  const receives = new Map<ActorId, number>();
  for (const stance of shown) {
    const { source, target } = stance;
    const step = isCounted(stance) ? 1 : 0;
    takes.set(source, (takes.get(source) ?? 0) + step);
    receives.set(target, (receives.get(target) ?? 0) + step);
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

// The totals depend on nothing but the data, what of it counts and the roll-up, and every scene needs them.
const totalsOf = new WeakMap<GraphIndex, WeakMap<Unmatched, Map<Criteria['by'], Counted>>>();

function countAll(index: GraphIndex, by: Criteria['by'], unmatched: Unmatched): Counted {
  const totals = totalsOf.get(index) ?? new WeakMap<Unmatched, Map<Criteria['by'], Counted>>();
  totalsOf.set(index, totals);
  const known = totals.get(unmatched) ?? new Map<Criteria['by'], Counted>();
  totals.set(unmatched, known);
  const total = known.get(by);
  if (total !== undefined) return total;
  const all = filterStances(index, { ...NO_CRITERIA, by }, unmatched);
  const counted = countShown(buildActors(index, by, all), all, buildTies(index, all));
  known.set(by, counted);
  return counted;
}

function countShown(
  actors: readonly SceneActor[],
  shown: readonly ShownStance[],
  ties: readonly SceneTie[],
): Counted {
  let quotes = 0;
  for (const { counted } of shown) {
    for (const { evidence } of counted) if (isQuote(evidence)) quotes += 1;
  }
  return {
    actors: actors.filter(({ takes, receives }) => takes + receives > 0).length,
    stances: shown.filter(isCounted).length,
    ties: ties.filter(({ counted }) => counted > 0).length,
    quotes,
  };
}

function compare(shown: Counted, total: Counted): SceneCounts {
  return {
    actors: { shown: shown.actors, total: total.actors },
    stances: { shown: shown.stances, total: total.stances },
    ties: { shown: shown.ties, total: total.ties },
    quotes: { shown: shown.quotes, total: total.quotes },
  };
}
