// Which texts does a search look into? Folded once per dataset, and only when somebody searches.
import { foldForSearch } from '../model/fold-text.ts';
import { type Actor, type ActorId, isQuote } from '../model/stance-graph.ts';
import type { GraphIndex, StanceFacts } from './index-graph.ts';

export interface SearchableText {
  /** Name, aliases and role, each folded. */
  readonly actorTexts: ReadonlyMap<ActorId, readonly string[]>;
  readonly topicOf: ReadonlyMap<StanceFacts, string>;
  /** One folded text for each piece of evidence; empty for a record. */
  readonly quotesOf: ReadonlyMap<StanceFacts, readonly string[]>;
}

// Folding 10,000 quotes would cost more than the first picture itself, so it waits for the first search.
const textOfIndex = new WeakMap<GraphIndex, SearchableText>();

export function searchableText(index: GraphIndex): SearchableText {
  const known = textOfIndex.get(index);
  if (known !== undefined) return known;
  const text = foldAll(index);
  textOfIndex.set(index, text);
  return text;
}

/** By what an actor is found: its name first, and its role last, empty where it has none. */
export function namesOf({ name, aliases = [], role = '' }: Actor): readonly string[] {
  return [name, ...aliases, role];
}

function foldAll({ dataset, stanceById }: GraphIndex): SearchableText {
  // What was withdrawn is found too.
  const facts = [...stanceById.values()];
  return {
    actorTexts: new Map(
      dataset.actors.map((actor) => [actor.id, namesOf(actor).map(foldForSearch)]),
    ),
    topicOf: new Map(facts.map((each) => [each, foldForSearch(each.topic ?? '')])),
    quotesOf: new Map(
      facts.map((each) => [
        each,
        // Of a withdrawn stance the record is kept, its words are not.
        (each.stance.status === 'withdrawn' ? [] : each.evidence).map(({ evidence }) =>
          isQuote(evidence) ? foldForSearch(evidence.exact) : '',
        ),
      ]),
    ),
  };
}
