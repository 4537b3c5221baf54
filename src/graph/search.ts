// Who and what contains the words that the reader typed? Actors first, each with those who are part of it, then stances.
import { foldForSearch } from '../model/fold-text.ts';
import { type ActorId, isQuote, type StanceId } from '../model/stance-graph.ts';
import type { GraphIndex, StanceFacts } from './index-graph.ts';
import { ancestorsOf } from './roll-up.ts';
import { searchableText } from './searchable-text.ts';

export type SearchHit =
  | {
      readonly type: 'actor';
      readonly id: ActorId;
      readonly name: string;
      /** The text that matched, if it is not the name: an alias or the role. */
      readonly via: string | null;
      /** The found actor that it is part of, if that is why it stands here. */
      readonly partOf: string | null;
    }
  | {
      readonly type: 'stance';
      readonly id: StanceId;
      readonly matched: 'quote' | 'topic';
      /** The quote or topic in full. */
      readonly text: string;
    };

type ActorHit = SearchHit & { readonly type: 'actor' };

/** Of one actor, so that they do not hide what else was found. */
const MOST_PARTS = 3;

interface Ranked {
  readonly rank: number;
  readonly hit: SearchHit;
}

export function searchGraph(index: GraphIndex, text: string, limit: number): readonly SearchHit[] {
  const wanted = foldForSearch(text);
  if (wanted === '') return [];
  const actors = rankActors(index, wanted).map(({ hit }) => hit);
  const stances = rankStances(index, wanted).map(({ hit }) => hit);
  return [...withParts(index, actors), ...stances].slice(0, limit);
}

/** Who is looked for may speak only through others: "Brazil" is followed by its president. */
function withParts(index: GraphIndex, found: readonly SearchHit[]): readonly SearchHit[] {
  const hits = new Map<ActorId, SearchHit>();
  const actors = found.filter((hit) => hit.type === 'actor');
  for (const hit of actors) {
    if (!hits.has(hit.id)) hits.set(hit.id, hit);
    for (const part of partsOf(index, hit)) if (!hits.has(part.id)) hits.set(part.id, part);
  }
  return [...hits.values()];
}

/** Those who take stances come first. */
function partsOf(index: GraphIndex, { id, name }: ActorHit): readonly ActorHit[] {
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

function rankActors(index: GraphIndex, wanted: string): readonly Ranked[] {
  const { actorTexts } = searchableText(index);
  return inOrder(
    index.dataset.actors.flatMap((actor) => {
      const texts = [actor.name, ...(actor.aliases ?? []), actor.role ?? ''];
      const best = bestOf(actorTexts.get(actor.id) ?? [], wanted);
      if (best === null) return [];
      const via = best.at === 0 ? null : (texts[best.at] ?? null);
      return [
        {
          rank: best.rank,
          hit: { type: 'actor', id: actor.id, name: actor.name, via, partOf: null },
        },
      ];
    }),
  );
}

function rankStances(index: GraphIndex, wanted: string): readonly Ranked[] {
  const { topicOf, quotesOf } = searchableText(index);
  return inOrder(
    [...index.stanceById.values()].flatMap((facts) => {
      const texts = [topicOf.get(facts) ?? '', ...(quotesOf.get(facts) ?? [])];
      const best = bestOf(texts, wanted);
      return best === null ? [] : [{ rank: best.rank, hit: describeHit(facts, best.at) }];
    }),
  );
}

function describeHit(facts: StanceFacts, at: number): SearchHit {
  const evidence = at === 0 ? undefined : facts.evidence[at - 1]?.evidence;
  const id = facts.stance.id;
  return evidence !== undefined && isQuote(evidence)
    ? { type: 'stance', id, matched: 'quote', text: evidence.exact }
    : { type: 'stance', id, matched: 'topic', text: facts.topic ?? '' };
}

/** 0: at the beginning; 1: at the beginning of a word; 2: anywhere. */
function bestOf(texts: readonly string[], wanted: string): { rank: number; at: number } | null {
  let best: { rank: number; at: number } | null = null;
  for (const [at, text] of texts.entries()) {
    if (!text.includes(wanted)) continue;
    const rank = text.startsWith(wanted) ? 0 : text.includes(` ${wanted}`) ? 1 : 2;
    if (best === null || rank < best.rank) best = { rank, at };
  }
  return best;
}

// The sort is stable, so equal ranks stay in order of the dataset.
function inOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.toSorted((a, b) => a.rank - b.rank);
}
