// Which stances are there when a dataset declares none of its own?
import type { StanceKind, StanceKindId } from './stance-graph.ts';

export const CORE_VOCABULARY: readonly StanceKind[] = [
  {
    id: 'condemns' as StanceKindId,
    label: 'condemns',
    sign: -1,
    definition:
      'The source takes a stand against the target, or against something the target did, says or stands for: it condemns, criticises, rejects, accuses, objects, or works to isolate it.',
    plover: 'ACCUSE',
  },
  {
    id: 'supports' as StanceKindId,
    label: 'supports',
    sign: 1,
    definition:
      'The source takes a stand for the target, or for something the target did, is or stands for: it backs, praises, defends, recognises, agrees with it or declares solidarity.',
    plover: 'SUPPORT',
  },
  {
    id: 'demands' as StanceKindId,
    label: 'demands',
    sign: 0,
    definition:
      'The source asks the target to do something or to refrain from it: it requests, calls on, urges, demands or orders. The wish alone says neither approval nor disapproval.',
    plover: 'REQUEST',
  },
];
