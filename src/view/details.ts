// What can stand in the panel beside the picture? Plain data, one shape for each kind of selection.
import type { Actor, StanceKind } from '../model/stance-graph.ts';
import type { DataScope } from './describe-data.ts';
import type { ActorName } from './describe-stance.ts';
import type { Withdrawal } from './list-withdrawn.ts';
import type { EvidenceCard, StanceEntry } from './quote-card.ts';
import type { SceneCounts } from './scene.ts';
import type { Hearing, VoiceBalance } from './voice-balance.ts';
import type { Wording } from './wording.ts';

/** Both accounts of a pair on which opposite stances stand. */
export interface ContestDetails {
  readonly source: ActorName;
  readonly target: ActorName;
  /** The most telling first. */
  readonly reasons: readonly Wording[];
  /** The earlier one first where it changed over time, else in order of the vocabulary. */
  readonly accounts: readonly [ContestAccount, ContestAccount];
}

export interface ContestAccount {
  /** Of this sign, with at least one counted stance. */
  readonly kinds: readonly StanceKind[];
  /** In order of time. */
  readonly stances: readonly StanceEntry[];
}

export interface OverviewDetails {
  readonly type: 'overview';
  readonly title: string;
  readonly description: string | null;
  readonly counts: SceneCounts;
  /** On what the whole data rests, whatever the filters. */
  readonly scope: DataScope;
  /** Those who take most of the shown stances. */
  readonly mostSpeaking: readonly { readonly actor: ActorName; readonly takes: number }[];
  /** How everybody is heard in the whole data, whatever the filters, in alphabetical order. */
  readonly heard: Readonly<Record<Hearing, readonly ActorName[]>>;
  readonly vocabulary: readonly StanceKind[];
  readonly howToRead: readonly string[];
}

/** Stances of one kind between the selected actor and one other. */
export interface StanceGroup {
  readonly kind: StanceKind;
  readonly other: ActorName;
  /** Why the opposite stance stands there too; empty if it does not. */
  readonly contest: readonly Wording[];
  readonly stances: readonly StanceEntry[];
}

/** Others who take the same stance toward the same target. */
export interface SameStance {
  readonly kind: StanceKind;
  readonly target: ActorName;
  readonly others: readonly ActorName[];
}

export interface ActorDetails {
  readonly type: 'actor';
  readonly actor: Actor;
  readonly kindLabel: string;
  /** From the nearest to the topmost. */
  readonly partOf: readonly ActorName[];
  /** Drawn as this actor because they are rolled up into it. */
  readonly members: readonly ActorName[];
  /** Actors that are part of it and stand for themselves; empty where they are rolled up. */
  readonly parts: readonly ActorName[];
  /** False: the filters hide every stance of this actor. */
  readonly shown: boolean;
  readonly says: readonly StanceGroup[];
  readonly about: readonly StanceGroup[];
  readonly voices: Omit<VoiceBalance, 'through'>;
  /** Who says its stances for it, with the number of quotes, in order of the dataset. */
  readonly speaksThrough: readonly { readonly actor: ActorName; readonly quotes: number }[];
  /** In the whole data, whatever the filters. */
  readonly hearing: Hearing;
  readonly sameStance: readonly SameStance[];
  /** Actors that are part of it and take shown stances, where it takes none itself. */
  readonly partsThatSpeak: readonly { readonly actor: ActorName; readonly takes: number }[];
  /** Stances of this actor, or about it, that no longer hold, whatever the filters. */
  readonly withdrawn: readonly Withdrawal[];
  /** Every other actor that is shown, in alphabetical order. */
  readonly others: readonly Actor[];
  /** Stances with this actor that the filters hide. */
  readonly hidden: number;
}

export interface TieDetails {
  readonly type: 'tie';
  readonly source: ActorName;
  readonly target: ActorName;
  readonly kind: StanceKind;
  readonly outlets: readonly string[];
  readonly stances: readonly StanceEntry[];
  readonly contest: ContestDetails | null;
  /** Stances of this tie that the filters hide. */
  readonly hidden: number;
}

export interface StanceDetails {
  readonly type: 'stance';
  readonly entry: StanceEntry;
  readonly contest: ContestDetails | null;
  /** On what it rested before it was withdrawn; empty for one that holds. */
  readonly withdrawnCards: readonly EvidenceCard[];
  /** The piece of evidence that the address names, from 0; null if it names the whole stance. */
  readonly meant: number | null;
  readonly sentence: string;
  /** False: the filters hide it, or it was withdrawn. */
  readonly shown: boolean;
}

export type Details = OverviewDetails | ActorDetails | TieDetails | StanceDetails;
