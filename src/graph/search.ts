// Who and what contains the words that the reader typed? Actors first, then stances.
import { foldForSearch } from '../model/fold-text.ts';
import { type ActorId, isQuote, type StanceId } from '../model/stance-graph.ts';
import type { GraphIndex, StanceFacts } from './index-graph.ts';
import { searchableText } from './searchable-text.ts';

export type SearchHit =
  | {
      readonly type: 'actor';
      readonly id: ActorId;
      readonly name: string;
      /** The text that matched, if it is not the name: an alias or the role. */
      readonly via: string | null;
    }
  | {
      readonly type: 'stance';
      readonly id: StanceId;
      readonly matched: 'quote' | 'topic';
      /** The quote or topic in full. */
      readonly text: string;
    };

interface Ranked {
  readonly rank: number;
  readonly hit: SearchHit;
}

export function searchGraph(index: GraphIndex, text: string, limit: number): readonly SearchHit[] {
  const wanted = foldForSearch(text);
  if (wanted === '') return [];
  return [...rankActors(index, wanted), ...rankStances(index, wanted)]
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function rankActors(index: GraphIndex, wanted: string): readonly Ranked[] {
  const { actorTexts } = searchableText(index);
  return inOrder(
    index.dataset.actors.flatMap((actor) => {
      const texts = [actor.name, ...(actor.aliases ?? []), actor.role ?? ''];
      const best = bestOf(actorTexts.get(actor.id) ?? [], wanted);
      if (best === null) return [];
      const via = best.at === 0 ? null : (texts[best.at] ?? null);
      return [{ rank: best.rank, hit: { type: 'actor', id: actor.id, name: actor.name, via } }];
    }),
  );
}

function rankStances(index: GraphIndex, wanted: string): readonly Ranked[] {
  const { topicOf, quotesOf } = searchableText(index);
  return inOrder(
    index.facts.flatMap((facts) => {
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
