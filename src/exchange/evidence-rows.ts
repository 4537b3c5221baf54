// What stands in the table of stances, one row for each piece of evidence?
import type { GraphIndex, StanceFacts } from '../graph/index-graph.ts';
import { parseDateSpan } from '../model/date-span.ts';
import {
  type ActorId,
  type Article,
  type EventRecord,
  type Evidence,
  isQuote,
  type Quote,
} from '../model/stance-graph.ts';
import type { CheckState } from '../view/quote-card.ts';
import type { Cell } from './csv-table.ts';
import { linkToQuote } from './link-to-quote.ts';
import type { Material } from './material.ts';

interface EvidenceRow {
  readonly facts: StanceFacts;
  /** From 1; null for a withdrawn stance, whose words are dropped. */
  readonly number: number | null;
  readonly quote: Quote | null;
  readonly record: EventRecord | null;
  readonly article: Article | null;
  readonly check: CheckState | null;
  readonly link: string | null;
  readonly nameOf: (id: ActorId | undefined) => string | null;
  readonly stateOf: (id: ActorId) => string;
}

type EvidenceCell = (row: EvidenceRow) => Cell;

/** For everything, withdrawn stances too: their record is kept. */
export function listEvidence(material: Material): readonly EvidenceRow[] {
  const { index, view, scene, provenance } = material;
  const shown = new Map(scene.stances.map(({ id, evidence }) => [id, new Set(evidence)]));
  return Array.from(index.stanceById.values()).flatMap((facts) => {
    const { id, status } = facts.stance;
    const kept = shown.get(id);
    if (status === 'withdrawn') return view === null ? [emptyRow(index, facts)] : [];
    return facts.evidence
      .filter((each) => kept?.has(each.evidence))
      .map(({ evidence, place }) => ({
        ...emptyRow(index, facts),
        number: place + 1,
        ...describeEvidence(index, evidence),
        check: isQuote(evidence) ? provenance.stateOf(id, place) : null,
        link: linkToQuote(material, id, place),
      }));
  });
}

function emptyRow({ actorById, stateOf }: GraphIndex, facts: StanceFacts): EvidenceRow {
  return {
    facts,
    number: null,
    quote: null,
    record: null,
    article: null,
    check: null,
    link: null,
    nameOf: (id) => (id === undefined ? null : (actorById.get(id)?.name ?? id)),
    stateOf: (id) => stateOf.get(id) ?? id,
  };
}

function describeEvidence({ articleById }: GraphIndex, evidence: Evidence) {
  return isQuote(evidence)
    ? { quote: evidence, article: articleById.get(evidence.article) ?? null }
    : { record: evidence };
}

function spanOf({ facts }: EvidenceRow) {
  return parseDateSpan(facts.stance.date?.value ?? '');
}

const STANCE_COLUMNS: Readonly<Record<string, EvidenceCell>> = {
  stance_id: ({ facts }) => facts.stance.id,
  evidence: ({ number }) => number,
  source: ({ facts }) => facts.stance.source,
  source_name: ({ facts, nameOf }) => nameOf(facts.stance.source),
  source_state: ({ facts, stateOf }) => stateOf(facts.stance.source),
  stance: ({ facts }) => facts.kind.id,
  stance_label: ({ facts }) => facts.kind.label,
  sign: ({ facts }) => facts.kind.sign,
  target: ({ facts }) => facts.stance.target,
  target_name: ({ facts, nameOf }) => nameOf(facts.stance.target),
  target_state: ({ facts, stateOf }) => stateOf(facts.stance.target),
  topic: ({ facts }) => facts.stance.topic ?? null,
  date: ({ facts }) => facts.stance.date?.value ?? null,
  date_certainty: ({ facts }) => facts.stance.date?.certainty ?? null,
  date_first: (row) => spanOf(row)?.from ?? null,
  date_last: (row) => spanOf(row)?.to ?? null,
  status: ({ facts }) => facts.stance.status ?? null,
  note: ({ facts }) => facts.stance.note ?? null,
};

const PIECE_COLUMNS: Readonly<Record<string, EvidenceCell>> = {
  voice: ({ quote }) => quote?.voice ?? null,
  speaker: ({ quote }) => quote?.speaker ?? null,
  speaker_name: ({ quote, nameOf }) => nameOf(quote?.speaker),
  quote: ({ quote }) => quote?.exact ?? null,
  prefix: ({ quote }) => quote?.prefix ?? null,
  suffix: ({ quote }) => quote?.suffix ?? null,
  start: ({ quote }) => quote?.start ?? null,
  end: ({ quote }) => quote?.end ?? null,
  implied: ({ quote }) => quote?.implied?.join(' ') ?? null,
  check: ({ check }) => check,
  record: ({ record }) => record?.record ?? null,
  record_url: ({ record }) => record?.url ?? null,
  article: ({ quote }) => quote?.article ?? null,
  article_title: ({ article }) => article?.title ?? null,
  outlet: ({ article }) => article?.outlet ?? null,
  published: ({ article }) => article?.published?.value ?? null,
  published_certainty: ({ article }) => article?.published?.certainty ?? null,
  article_url: ({ article }) => article?.url ?? null,
  article_language: ({ article }) => article?.language ?? null,
  link: ({ link }) => link,
};

export const EVIDENCE_COLUMNS = { ...STANCE_COLUMNS, ...PIECE_COLUMNS };
