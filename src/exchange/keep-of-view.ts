// Which records of a dataset does a view rest on, so that they stand for themselves?
import type { GraphIndex } from '../graph/index-graph.ts';
import { ancestorsOf } from '../graph/roll-up.ts';
import {
  type ActorId,
  type ArticleId,
  type Evidence,
  isQuote,
  type StanceId,
} from '../model/stance-graph.ts';
import type { Scene } from '../view/scene.ts';

export interface Kept {
  /** As the data name them, whatever the roll-up; with speakers, and with all that these are part of. */
  readonly actors: ReadonlySet<ActorId>;
  readonly articles: ReadonlySet<ArticleId>;
  readonly stances: ReadonlyMap<StanceId, ReadonlySet<Evidence>>;
}

export function keepOfView({ stanceById, actorById }: GraphIndex, { stances }: Scene): Kept {
  const actors = new Set<ActorId>();
  const articles = new Set<ArticleId>();
  const kept = new Map<StanceId, ReadonlySet<Evidence>>();
  for (const { id, evidence } of stances) {
    const facts = stanceById.get(id);
    if (facts === undefined) continue;
    kept.set(id, new Set(evidence));
    keepActor(facts.stance.source);
    keepActor(facts.stance.target);
    for (const piece of evidence) {
      if (!isQuote(piece)) continue;
      articles.add(piece.article);
      if (piece.speaker !== undefined) keepActor(piece.speaker);
    }
  }
  return { actors, articles, stances: kept };

  function keepActor(id: ActorId): void {
    const actor = actorById.get(id);
    if (actor === undefined || actors.has(id)) return;
    actors.add(id);
    for (const ancestor of ancestorsOf(actor, actorById)) actors.add(ancestor.id);
  }
}
