// How are two actors connected in what is shown, step by step and in whose words?
import { alphabetically } from '../graph/alphabetical.ts';
import { findPaths } from '../graph/find-paths.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { ActorId, StanceKind } from '../model/stance-graph.ts';
import { type ActorName, nameActor } from './describe-stance.ts';
import { entriesOf } from './entries-of.ts';
import type { CheckQuote, StanceEntry } from './quote-card.ts';
import type { Scene, SceneTie } from './scene.ts';
import type { ActorPair } from './view-state.ts';
import { countOf } from './wording.ts';

/** One line of a step, in the direction in which it runs. */
export interface PathTie {
  readonly tie: SceneTie;
  readonly source: ActorName;
  readonly target: ActorName;
  readonly kind: StanceKind;
  readonly stances: readonly StanceEntry[];
}

export interface PathChain {
  /** From one end to the other, both included. */
  readonly actors: readonly ActorName[];
  /** For each step the lines between its two actors, in either direction. */
  readonly steps: readonly (readonly PathTie[])[];
}

export interface Connection {
  readonly ends: readonly [ActorName, ActorName];
  readonly summary: string;
  readonly chains: readonly PathChain[];
}

const MOST_CHAINS = 6;

/** Null where the data does not have both. What does not count connects nobody. */
export function describePaths(
  scene: Scene,
  index: GraphIndex,
  [from, to]: ActorPair,
  check: CheckQuote,
): Connection | null {
  if (!index.actorById.has(from) || !index.actorById.has(to)) return null;
  const ties = scene.ties.filter(({ counted }) => counted > 0);
  const nameOf = (id: ActorId) => nameActor(index, id);
  const byName = (a: ActorId, b: ActorId) =>
    alphabetically(nameOf(a).name, nameOf(b).name) || alphabetically(a, b);
  const found = findPaths(ties, from, to, MOST_CHAINS, byName);
  const describeAll = entriesOf(scene, index, check);
  const chains = (found?.paths ?? []).map((path) => ({
    actors: path.map(nameOf),
    steps: path.slice(1).map((id, at) => tiesBetween(path[at] ?? id, id)),
  }));
  const ends = [nameOf(from), nameOf(to)] as const;
  if (from === to) return { ends, summary: 'This is one and the same actor.', chains: [] };
  return {
    ends,
    summary: summarise(found?.steps ?? null, found?.total ?? 0, chains.length),
    chains,
  };

  function tiesBetween(a: ActorId, b: ActorId): readonly PathTie[] {
    return ties.flatMap((tie) => {
      const { source, target, stance, stances } = tie;
      const joins = (source === a && target === b) || (source === b && target === a);
      const kind = index.kindById.get(stance);
      if (!joins || kind === undefined) return [];
      const entries = describeAll(stances).filter(({ counted }) => counted);
      return [{ tie, source: nameOf(source), target: nameOf(target), kind, stances: entries }];
    });
  }
}

/** "The shortest way leads over 1 actor in between; there are 3 such ways"; where not all are listed, how many are. */
function summarise(steps: number | null, total: number, listed: number): string {
  if (steps === null) return 'There is no connection in what is shown.';
  if (steps === 1) return 'Connected directly.';
  const ways = total === 1 ? 'is one such way' : `are ${countOf(total, 'such way')}`;
  const first = total > listed ? `, of which the first ${listed} are listed by name` : '';
  return `The shortest way from one to the other leads over ${countOf(steps - 1, 'actor')} in between; there ${ways}${first}.`;
}
