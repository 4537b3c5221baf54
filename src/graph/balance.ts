// How far do the signed pairs fall into camps, and into blocs? Everything at once, which can take seconds.
import { countPairs, type PairCounts } from './count-pairs.ts';
import { partition } from './partition/partition.ts';
import type { SplitKind } from './partition/signed-edge.ts';
import { buildNet, readSplit, type Split } from './read-split.ts';
import type { SignedPair } from './signed-pairs.ts';

interface Balance extends PairCounts {
  /** Two camps: the number of contradictions is the frustration index (Harary 1959). */
  readonly camps: Split;
  /** Any number of groups, each held together by positive pairs. */
  readonly blocs: Split;
}

/** The same for the same pairs, in whatever order they come. */
export function measureBalance(pairs: readonly SignedPair[]): Balance {
  const counts = countPairs(pairs);
  const net = buildNet(counts.signed);
  const split = (kind: SplitKind) => readSplit(counts.signed, partition(net, kind));
  return { ...counts, camps: split('camps'), blocs: split('blocs') };
}
