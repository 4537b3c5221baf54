// What stands behind these shown stances, for a panel that lists them?
import type { GraphIndex } from '../graph/index-graph.ts';
import type { StanceId } from '../model/stance-graph.ts';
import { byNames, type CheckQuote, describeEntry, type StanceEntry } from './quote-card.ts';
import type { Scene, SceneStance } from './scene.ts';

/** In alphabetical order; what is not shown has no entry. */
export type EntriesOf = (ids: readonly StanceId[]) => readonly StanceEntry[];

export function entriesOf(scene: Scene, index: GraphIndex, check: CheckQuote): EntriesOf {
  const shownById = new Map<StanceId, SceneStance>(scene.stances.map((each) => [each.id, each]));
  return (ids) =>
    ids
      .flatMap((id) => {
        const facts = index.stanceById.get(id);
        const shown = shownById.get(id);
        if (facts === undefined || shown === undefined) return [];
        return [describeEntry(index, facts, shown, check)];
      })
      .toSorted(byNames);
}
