// Which actors stand well or badly with each other? The signed pairs among stances, and those that are mixed.
import type { ActorId, Sign, StanceId } from '../model/stance-graph.ts';

export interface SignedStance {
  readonly id: StanceId;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly sign: Sign;
}

export interface SignedPair {
  /** In alphabetical order. */
  readonly ends: readonly [ActorId, ActorId];
  /** 0: both signs occur between the two, so the pair is left out of the mathematics. */
  readonly sign: Sign;
  /** The signed stances behind it. */
  readonly stances: readonly StanceId[];
}

/** What has no sign, such as a demand, counts for nothing, or as negative if the reader says so. */
export type ReadUnsigned = 'nothing' | 'negative';

/** Either direction counts; what is about its own source does not. */
export function findSignedPairs(
  stances: readonly SignedStance[],
  unsigned: ReadUnsigned = 'nothing',
): readonly SignedPair[] {
  const pairByEnds = new Map<string, SignedPair>();
  for (const { id, source, target, sign: given } of stances) {
    const sign = given === 0 && unsigned === 'negative' ? -1 : given;
    if (sign === 0 || source === target) continue;
    const ends = source < target ? ([source, target] as const) : ([target, source] as const);
    const known = pairByEnds.get(ends.join(' '));
    pairByEnds.set(ends.join(' '), {
      ends,
      sign: known === undefined || known.sign === sign ? sign : 0,
      stances: [...(known?.stances ?? []), id],
    });
  }
  return Array.from(pairByEnds.values());
}
