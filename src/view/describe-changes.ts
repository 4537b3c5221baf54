// Who changed their stance toward whom, from what to what, and when?
import type { GraphIndex } from '../graph/index-graph.ts';
import type { StanceId } from '../model/stance-graph.ts';
import { describeDay } from './date-wording.ts';
import { type ActorName, nameActor } from './describe-stance.ts';
import { kindLabel } from './kind-label.ts';
import type { TimelineChange } from './timeline.ts';

export interface ChangeWords {
  /** The first of the later stances: selected, it shows both accounts. */
  readonly id: StanceId;
  readonly source: ActorName;
  readonly target: ActorName;
  /** "condemns, 19 March 2037". */
  readonly before: string;
  readonly after: string;
}

/** In order of time. */
export function describeChanges(
  changes: readonly TimelineChange[],
  index: GraphIndex,
): readonly ChangeWords[] {
  return changes
    .flatMap(({ source, target, before, after }) => {
      const [id] = after;
      if (id === undefined) return [];
      const words: ChangeWords = {
        id,
        source: nameActor(index, source),
        target: nameActor(index, target),
        before: describeTurn(before, index),
        after: describeTurn(after, index),
      };
      return [{ words, day: index.stanceById.get(id)?.span?.from ?? '' }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ words }) => words);
}

function describeTurn(ids: readonly StanceId[], { stanceById }: GraphIndex): string {
  const facts = ids.flatMap((id) => stanceById.get(id) ?? []);
  const kinds = [...new Set(facts.map(({ kind }) => kindLabel(kind)))].join(' and ');
  const days = [...new Set(facts.flatMap(({ stance }) => stance.date?.value ?? []))];
  return `${kinds}, ${days.map(describeDay).join(' and ')}`;
}
