// Why is nothing said of balance where there are too few triads to tell it from?
import { FEWEST_TRIADS, type PairCounts } from '../graph/count-pairs.ts';
import { countOf } from './wording.ts';

/** Null where there is enough: "2 signed triads; balance needs at least 5". */
export function describeLack({
  triads,
  tooLittle,
}: Pick<PairCounts, 'triads' | 'tooLittle'>): string | null {
  if (!tooLittle) return null;
  return `${countOf(triads.length, 'signed triad')}; balance needs at least ${FEWEST_TRIADS}`;
}
