// Which signed pairs are visible? What counts, between the actors as shown.
import type { GraphIndex } from '../graph/index-graph.ts';
import { findSignedPairs, type ReadUnsigned, type SignedPair } from '../graph/signed-pairs.ts';
import type { Scene } from './scene.ts';

export function findScenePairs(
  { stances }: Pick<Scene, 'stances'>,
  { kindById }: Pick<GraphIndex, 'kindById'>,
  unsigned: ReadUnsigned,
): readonly SignedPair[] {
  const counted = stances
    .filter((each) => each.counted.length > 0)
    .map(({ id, source, target, stance }) => {
      return { id, source, target, sign: kindById.get(stance)?.sign ?? 0 };
    });
  return findSignedPairs(counted, unsigned);
}
