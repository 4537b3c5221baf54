// Does a stance contain the text that the reader typed, in its quotes, its actors or its topic?
import { foldForSearch } from '../model/fold-text.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { Criteria } from './criteria.ts';
import type { GraphIndex, StanceFacts } from './index-graph.ts';
import { searchableText } from './searchable-text.ts';

/** Null when there is nothing to look for. */
export function matchText(
  index: GraphIndex,
  { q, by }: Criteria,
): ((facts: StanceFacts) => boolean) | null {
  const text = foldForSearch(q);
  if (text === '') return null;
  const { actorTexts, topicOf, quotesOf } = searchableText(index);
  const named = new Set<ActorId>();
  for (const [id, texts] of actorTexts) {
    if (texts.some((each) => each.includes(text))) named.add(id);
  }
  return (facts) =>
    named.has(facts.stance.source) ||
    named.has(facts.stance.target) ||
    // Rolled up, the state's name is what the reader sees.
    (by === 'state' && (named.has(facts.sourceState) || named.has(facts.targetState))) ||
    topicOf.get(facts)?.includes(text) === true ||
    quotesOf.get(facts)?.some((quote) => quote.includes(text)) === true;
}
