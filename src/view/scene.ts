// What is visible? The pivot between data and every picture of it; it knows neither Cytoscape nor React.
import type { Criteria } from '../graph/criteria.ts';
import type {
  ActorId,
  ActorKind,
  Evidence,
  Sign,
  StanceId,
  StanceKindId,
} from '../model/stance-graph.ts';

export type TieId = string & { readonly tie: unique symbol };

export interface SceneActor {
  readonly id: ActorId;
  /** In full; whoever draws it cuts it. */
  readonly name: string;
  readonly kind: ActorKind;
  /** What stands inside the node: the ISO code of a state, else empty. */
  readonly code: string;
  /** The actors of the data that are drawn as this one: itself, or those rolled up into it. */
  readonly members: readonly ActorId[];
  /** Counted stances that it takes, and that are about it. */
  readonly takes: number;
  readonly receives: number;
}

/** One stance as shown: its ends after roll-up, and the evidence that passes the filters. */
export interface SceneStance {
  readonly id: StanceId;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly stance: StanceKindId;
  readonly evidence: readonly Evidence[];
  /** Of the evidence that counts. */
  readonly outlets: readonly string[];
  /** All its shown words were looked for in the text and not found in one place. */
  readonly hollow: boolean;
  /** The part of the evidence that counts; empty for what is hollow, unless the reader counts it too. */
  readonly counted: readonly Evidence[];
}

/** All shown stances of one kind from one source to one target. */
export interface SceneTie {
  readonly id: TieId;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly stance: StanceKindId;
  readonly sign: Sign;
  readonly stances: readonly StanceId[];
  /** Distinct outlets among the counted evidence, in alphabetical order: the width of the line. */
  readonly outlets: readonly string[];
  /** No words at all: only machine-coded records stand behind it. */
  readonly wordless: boolean;
  /** Nothing but hollow stances stand behind it. */
  readonly hollow: boolean;
  /** How many of its stances count. */
  readonly counted: number;
  /** Counted stances of the opposite sign run from the same source to the same target. */
  readonly contested: boolean;
}

/** Both signs on one ordered pair. */
export interface SceneContest {
  readonly source: ActorId;
  readonly target: ActorId;
  /** Counted and signed, in order of the dataset. */
  readonly stances: readonly SceneStance[];
}

interface Shown {
  readonly shown: number;
  readonly total: number;
}

export interface SceneCounts {
  readonly actors: Shown;
  readonly stances: Shown;
  readonly ties: Shown;
  readonly quotes: Shown;
}

export interface Scene {
  /** As named, or rolled up to states. */
  readonly by: Criteria['by'];
  /** In order of the dataset. */
  readonly actors: readonly SceneActor[];
  readonly stances: readonly SceneStance[];
  /** Ordered by source, target, vocabulary. */
  readonly ties: readonly SceneTie[];
  /** Ordered as the ties. */
  readonly contests: readonly SceneContest[];
  readonly counts: SceneCounts;
}
