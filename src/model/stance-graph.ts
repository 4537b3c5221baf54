// What is a stance graph? The words of the format "stance-graph/1" as types.

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type DatasetId = Branded<'DatasetId'>;
export type ActorId = Branded<'ActorId'>;
export type ArticleId = Branded<'ArticleId'>;
export type StanceId = Branded<'StanceId'>;
export type StanceKindId = Branded<'StanceKindId'>;

export const ACTOR_KINDS = [
  'state',
  'government-body',
  'person',
  'organisation',
  'armed-group',
  'population',
  'other',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const VOICES = ['direct', 'partial', 'paraphrase', 'narration', 'headline'] as const;
export type Voice = (typeof VOICES)[number];

export const CERTAINTIES = ['stated', 'inferred', 'published'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Which end of a stance a word speaks of. */
export const ENDS = ['source', 'target'] as const;
export type End = (typeof ENDS)[number];

export type Sign = -1 | 0 | 1;

/** A date of full or reduced precision: `2026`, `2026-01` or `2026-01-03`. */
export interface DatedValue {
  readonly value: string;
  readonly certainty: Certainty;
}

export interface StanceKind {
  readonly id: StanceKindId;
  readonly label: string;
  readonly sign: Sign;
  readonly definition: string;
  readonly plover?: string;
}

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of a state. */
  readonly iso?: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
  readonly partOf?: ActorId;
}

/** Offsets are UTF-16 code units of the article text as supplied; `end` is exclusive. */
export type TextSpan = readonly [start: number, end: number];

export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly outlet: string;
  readonly url?: string;
  readonly published?: DatedValue;
  readonly language?: string;
  /** Length of the text in UTF-16 code units. */
  readonly length?: number;
  /** Lower-case hexadecimal digest of the text in UTF-8. */
  readonly sha256?: string;
  readonly textFile?: string;
  readonly text?: string;
  /** Title, subtitle and section headings. */
  readonly headings?: readonly TextSpan[];
}

/** Words that stand in an article. */
export interface Quote {
  readonly article: ArticleId;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly voice: Voice;
  readonly speaker?: ActorId;
  /** The ends that these words themselves do not name. */
  readonly implied?: readonly End[];
}

/** A machine-coded event that comes without words. */
export interface EventRecord {
  readonly record: string;
  readonly url?: string;
}

export type Evidence = Quote | EventRecord;

export interface Stance {
  readonly id: StanceId;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly stance: StanceKindId;
  readonly topic?: string;
  readonly date?: DatedValue;
  readonly evidence: readonly Evidence[];
  readonly status?: 'withdrawn';
  readonly note?: string;
}

/** One step of what a dataset tells about itself. */
interface StoryStep {
  readonly title: string;
  readonly text: string;
  /** The fragment of an address, without its data. */
  readonly view: string;
}

/** A dataset that was read and checked: every id it mentions exists in it. */
export interface Dataset {
  readonly format: 'stance-graph/1';
  readonly id: DatasetId;
  readonly title: string;
  readonly description?: string;
  readonly language?: string;
  readonly licence?: string;
  readonly revised?: string;
  readonly fictional: boolean;
  readonly vocabulary: readonly StanceKind[];
  readonly actors: readonly Actor[];
  readonly articles: readonly Article[];
  readonly stances: readonly Stance[];
  /** What the data tells about itself, view by view. */
  readonly story?: readonly StoryStep[];
}

export function isQuote(evidence: Evidence): evidence is Quote {
  return 'exact' in evidence;
}
