// Which stances are there when a dataset declares none of its own?
import type { StanceKind, StanceKindId } from './stance-graph.ts';

export const CORE_VOCABULARY: readonly StanceKind[] = [
  {
    id: 'condemns' as StanceKindId,
    label: 'condemns',
    sign: -1,
    definition:
      'The source expresses disapproval of the target, or of something the target did or is said to have done: it condemns, criticises, rejects, accuses or objects.',
    plover: 'ACCUSE',
  },
  {
    id: 'supports' as StanceKindId,
    label: 'supports',
    sign: 1,
    definition:
      'The source expresses approval of the target, or of something the target did, is or stands for: it backs, praises, defends, recognises or declares solidarity.',
    plover: 'SUPPORT',
  },
  {
    id: 'demands' as StanceKindId,
    label: 'demands',
    sign: 0,
    definition:
      'The source asks the target to do something or to refrain from it: it requests, calls on, urges, appeals or demands. The wish alone says neither approval nor disapproval.',
    plover: 'REQUEST',
  },
];
