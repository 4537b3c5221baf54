// What are the groups of a split called, and how do the legends explain what is drawn of one?
import type { SplitKind } from '../graph/partition/signed-edge.ts';

interface SplitWording {
  readonly groups: string;
  readonly shaded: string;
  readonly banded: string;
}

export const SPLIT_WORDING: Readonly<Record<SplitKind, SplitWording>> = {
  camps: {
    groups: 'camps',
    shaded: 'Shaded, A or B: a camp',
    banded: 'Banded: contradicts the camps',
  },
  blocs: {
    groups: 'blocs',
    shaded: 'Shaded, with a number: a bloc',
    banded: 'Banded: contradicts the blocs',
  },
};
