// Who and what contains the words that the reader typed? Actors first, each with those who are part of it, then quotes and topics.
import type { Actor, ActorId } from '../model/stance-graph.ts';
import type { GraphIndex } from './index-graph.ts';
import { rankActors } from './rank-actors.ts';
import { type FoundWords, rankStances } from './rank-stances.ts';
import { ancestorsOf } from './roll-up.ts';

interface ActorHit {
  readonly type: 'actor';
  readonly id: ActorId;
  readonly name: string;
  /** The text that matched, if it is not the name: the code on its node, an alias or the role. */
  readonly via: string | null;
  /** The found actor that it is part of, if that is why it stands here. */
  readonly partOf: string | null;
}

export type SearchHit = ActorHit | FoundWords;

/** Of one actor, so that they do not hide what else was found. */
const MOST_PARTS = 3;
const MOST_TOPICS = 3;

export function searchGraph(index: GraphIndex, text: string, limit: number): readonly SearchHit[] {
  const actors = findActors(index, text, limit);
  if (actors.length >= limit) return actors.slice(0, limit);
  return [...actors, ...leaveRoom(rankStances(index, text), limit - actors.length)];
}

/** A word that many quotes have must not hide the topic that it names. */
function leaveRoom(found: readonly FoundWords[], limit: number): readonly FoundWords[] {
  const topics = new Set(found.filter(({ type }) => type === 'topic').slice(0, MOST_TOPICS));
  let room = limit - topics.size;
  return found.filter((each) => topics.has(each) || room-- > 0).slice(0, limit);
}

/** Who is looked for may speak only through others: "Brazil" is followed by its president. */
function findActors(index: GraphIndex, text: string, limit: number): readonly ActorHit[] {
  const hits = new Map<ActorId, ActorHit>();
  for (const { actor, via } of rankActors(index.dataset.actors, text)) {
    if (hits.size >= limit) break;
    const { id, name } = actor;
    if (!hits.has(id)) hits.set(id, { type: 'actor', id, name, via, partOf: null });
    for (const part of partsOf(index, actor)) if (!hits.has(part.id)) hits.set(part.id, part);
  }
  return [...hits.values()];
}

/** Those who take stances come first. */
function partsOf(index: GraphIndex, { id, name }: Actor): readonly ActorHit[] {
  const takes = (actor: ActorId) => index.facts.some(({ stance }) => stance.source === actor);
  return index.dataset.actors
    .filter((actor) => ancestorsOf(actor, index.actorById).some((whole) => whole.id === id))
    .toSorted((a, b) => Number(takes(b.id)) - Number(takes(a.id)))
    .slice(0, MOST_PARTS)
    .map((part) => ({
      type: 'actor',
      id: part.id,
      name: part.name,
      via: part.role ?? null,
      partOf: name,
    }));
}
