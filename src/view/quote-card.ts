// What does a card show of one piece of evidence, and of the stance that it stands behind?
import { alphabetically } from '../graph/alphabetical.ts';
import type { EvidenceFacts, GraphIndex, StanceFacts } from '../graph/index-graph.ts';
import {
  type ActorId,
  type ArticleId,
  type DatedValue,
  type End,
  isQuote,
  type StanceId,
  type StanceKind,
  type Voice,
} from '../model/stance-graph.ts';
import { describeDate } from './date-wording.ts';
import {
  type ActorName,
  type Attribution,
  describeAttribution,
  nameActor,
} from './describe-stance.ts';
import type { SceneStance } from './scene.ts';

/** `unchecked` for good, `pending` as long as its text is on its way or it is being looked up, `failed` if that came to nothing. */
export type CheckState =
  | 'exact'
  | 'moved'
  | 'normalised'
  | 'ambiguous'
  | 'missing'
  | 'unchecked'
  | 'pending'
  | 'failed';

/** Whoever has the article's text knows how a quote stands to it. */
export type CheckQuote = (stance: StanceId, place: number) => CheckState;

export interface QuoteCard {
  readonly type: 'quote';
  readonly id: string;
  readonly stance: StanceId;
  /** Its place in the evidence of the stance, from 0. */
  readonly place: number;
  readonly attribution: Attribution;
  readonly voice: Voice;
  /** Who says the words, if it is not the source of the stance. */
  readonly speaker: ActorName | null;
  readonly implied: readonly End[];
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly article: {
    readonly id: ArticleId;
    readonly title: string;
    readonly outlet: string;
    readonly url: string | null;
    readonly language: string | null;
    /** When it was published, with how sure that is; null if the data does not say. */
    readonly published: string | null;
    readonly dated: DatedValue | null;
  };
  readonly dataset: { readonly id: string; readonly title: string; readonly fictional: boolean };
  readonly check: CheckState;
}

/** A machine-coded event that comes without words. */
export interface RecordCard {
  readonly type: 'record';
  readonly id: string;
  readonly stance: StanceId;
  readonly place: number;
  readonly attribution: Attribution;
  readonly record: string;
  readonly url: string | null;
}

export type EvidenceCard = QuoteCard | RecordCard;

export interface StanceEntry {
  readonly id: StanceId;
  readonly source: ActorName;
  readonly target: ActorName;
  readonly kind: StanceKind;
  readonly topic: string | null;
  readonly date: string | null;
  readonly cards: readonly EvidenceCard[];
  /** Pieces of evidence of this stance that the filters hide. */
  readonly hidden: number;
  /** False: a record without words is among its evidence, shown or hidden. */
  readonly allQuotes: boolean;
  /** None of its shown words were found in one place of the text. */
  readonly hollow: boolean;
  /** False: hollow, and left out of every count. */
  readonly counted: boolean;
  readonly withdrawn: boolean;
  readonly note: string | null;
}

/** `shown` is null for a stance that the filters hide as a whole, or that was withdrawn. */
export function describeEntry(
  index: GraphIndex,
  facts: StanceFacts,
  shown: SceneStance | null,
  check: CheckQuote,
): StanceEntry {
  const { stance, kind, topic } = facts;
  const withdrawn = stance.status === 'withdrawn';
  const evidence = facts.evidence.filter((each) => shown?.evidence.includes(each.evidence));
  return {
    id: stance.id,
    source: nameActor(index, stance.source),
    target: nameActor(index, stance.target),
    kind,
    topic,
    date: stance.date === undefined ? null : describeDate(stance.date),
    cards: evidence.map((each) => describeCard(index, facts, each, check)),
    // What was withdrawn is not hidden: no filter brings it back.
    hidden: withdrawn ? 0 : facts.evidence.length - evidence.length,
    allQuotes: facts.evidence.every((each) => isQuote(each.evidence)),
    hollow: shown?.hollow === true,
    counted: shown !== null && shown.counted.length > 0,
    withdrawn,
    note: stance.note ?? null,
  };
}

/** Of a withdrawn stance, what it rested on; empty for one that holds. */
export function describeWithdrawn(
  index: GraphIndex,
  facts: StanceFacts,
  check: CheckQuote,
): readonly EvidenceCard[] {
  if (facts.stance.status !== 'withdrawn') return [];
  return facts.evidence.map((each) => describeCard(index, facts, each, check));
}

export function byNames(a: StanceEntry, b: StanceEntry): number {
  return (
    alphabetically(a.source.name, b.source.name) ||
    alphabetically(a.target.name, b.target.name) ||
    alphabetically(a.topic ?? '', b.topic ?? '') ||
    alphabetically(a.id, b.id)
  );
}

function describeCard(
  index: GraphIndex,
  facts: StanceFacts,
  { evidence, place, voice, outlet }: EvidenceFacts,
  check: CheckQuote,
): EvidenceCard {
  const stance = facts.stance.id;
  const id = `${stance}/${place}`;
  if (!isQuote(evidence)) {
    const attribution = describeAttribution(index, facts, null, null);
    const { record, url = null } = evidence;
    return { type: 'record', id, stance, place, attribution, record, url };
  }
  const { dataset, articleById } = index;
  const article = articleById.get(evidence.article) ?? null;
  return {
    type: 'quote',
    id,
    stance,
    place,
    attribution: describeAttribution(index, facts, voice, article),
    voice: evidence.voice,
    speaker: describeSpeaker(index, facts.stance.source, evidence.speaker),
    implied: evidence.implied ?? [],
    exact: evidence.exact,
    prefix: evidence.prefix ?? '',
    suffix: evidence.suffix ?? '',
    article: {
      id: evidence.article,
      title: article?.title ?? evidence.article,
      outlet: outlet ?? '',
      url: article?.url ?? null,
      language: article?.language ?? null,
      published: article?.published === undefined ? null : describeDate(article.published),
      dated: article?.published ?? null,
    },
    dataset: { id: dataset.id, title: dataset.title, fictional: dataset.fictional },
    check: check(stance, place),
  };
}

function describeSpeaker(
  index: GraphIndex,
  source: ActorId,
  speaker: ActorId | undefined,
): ActorName | null {
  return speaker === undefined || speaker === source ? null : nameActor(index, speaker);
}
