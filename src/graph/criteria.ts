// Which stances does the reader want to see? The filters as one plain value.
import type { ActorId, ActorKind, StanceKindId, Voice } from '../model/stance-graph.ts';

/** The criteria that are lists of values with a count beside each. */
export const FACET_NAMES = ['stance', 'voice', 'outlet', 'kind', 'topic'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** A list of values to keep; `null` keeps all, the empty list keeps none. */
export type Keep<Value> = readonly Value[] | null;

export interface Criteria {
  readonly stance: Keep<StanceKindId>;
  readonly voice: Keep<Voice>;
  readonly outlet: Keep<string>;
  /** Kinds of the actors as shown, after roll-up; both ends of a stance must be kept. */
  readonly kind: Keep<ActorKind>;
  readonly topic: Keep<string>;
  /** Keep what lies within `hops` steps of these actors, with 0 the ties among them; empty keeps everything. */
  readonly actor: readonly ActorId[];
  readonly hops: number;
  /** `2026`, `2026-01` or `2026-01-03`; both ends are included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Text that quotes, actors or topic contain; accents and case are folded. */
  readonly q: string;
  /** Count stances too whose words were looked for in the text and not found in one place. */
  readonly unmatched: boolean;
  /** Actors as the articles name them, or rolled up to their state along `partOf`. */
  readonly by: 'name' | 'state';
}

export const NO_CRITERIA: Criteria = {
  stance: null,
  voice: null,
  outlet: null,
  kind: null,
  topic: null,
  actor: [],
  hops: 1,
  from: null,
  to: null,
  q: '',
  unmatched: false,
  by: 'name',
};
