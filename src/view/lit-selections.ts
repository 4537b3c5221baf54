// What is lit in the picture beside the selection: two actors that are compared, or the ties that connect them?
import type { GraphIndex } from '../graph/index-graph.ts';
import { describePaths } from './describe-paths.ts';
import type { CheckQuote } from './quote-card.ts';
import type { Scene } from './scene.ts';
import type { Selection, ViewState } from './view-state.ts';

export function litSelections(
  { cmp, path }: Pick<ViewState, 'cmp' | 'path'>,
  scene: Scene,
  index: GraphIndex,
  check: CheckQuote,
): readonly Selection[] {
  if (cmp !== null) return cmp.map((id) => ({ type: 'actor', id }));
  if (path === null) return [];
  const chains = describePaths(scene, index, path, check)?.chains ?? [];
  return chains.flatMap(({ steps }) =>
    steps.flat().map(({ tie: { source, target, stance } }): Selection => {
      return { type: 'tie', source, target, stance };
    }),
  );
}
