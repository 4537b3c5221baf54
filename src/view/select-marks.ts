// Which quotes belong to what is selected or pointed at, and in which article do they stand?
import type { Criteria } from '../graph/criteria.ts';
import type { GraphIndex, StanceFacts } from '../graph/index-graph.ts';
import { type ArticleId, isQuote } from '../model/stance-graph.ts';
import type { ReaderMark } from './reader.ts';
import type { Selection } from './view-state.ts';

/** The ids of those marks; for an actor, of every stance that it takes or that is about it. */
export function selectMarks(
  marks: readonly ReaderMark[],
  index: GraphIndex,
  by: Criteria['by'],
  selection: Selection | null,
): readonly string[] {
  if (selection === null) return [];
  const meant = new Set(
    index.facts.filter((facts) => isMeant(facts, by, selection)).map(({ stance }) => stance.id),
  );
  return marks
    .filter(({ stance, place }) => meant.has(stance) && hasPlace(selection, place))
    .map(({ id }) => id);
}

/** In order of the dataset; none for a selection without words. */
export function articlesOf(
  index: GraphIndex,
  by: Criteria['by'],
  selection: Selection | null,
): readonly ArticleId[] {
  if (selection === null) return [];
  const found = new Set(
    index.facts
      .filter((facts) => isMeant(facts, by, selection))
      .flatMap(({ evidence }) =>
        evidence.flatMap(({ evidence: words, place }) =>
          isQuote(words) && hasPlace(selection, place) ? [words.article] : [],
        ),
      ),
  );
  return index.dataset.articles.map(({ id }) => id).filter((id) => found.has(id));
}

function isMeant(
  { stance, kind, sourceState, targetState }: StanceFacts,
  by: Criteria['by'],
  selection: Selection,
): boolean {
  if (selection.type === 'stance') return stance.id === selection.id;
  const source = by === 'state' ? sourceState : stance.source;
  const target = by === 'state' ? targetState : stance.target;
  if (selection.type === 'actor') return source === selection.id || target === selection.id;
  return kind.id === selection.stance && source === selection.source && target === selection.target;
}

function hasPlace(selection: Selection, place: number): boolean {
  return selection.type !== 'stance' || (selection.place ?? place) === place;
}
