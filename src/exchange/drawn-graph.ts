// Which nodes and ties does a graph have that other programs draw, and what does each of them carry?
import type { GraphIndex } from '../graph/index-graph.ts';
import { type DateSpan, parseDateSpan } from '../model/date-span.ts';
import { type ActorId, isQuote, type Stance, type StanceKind } from '../model/stance-graph.ts';
import type { SceneActor, SceneStance, SceneTie } from '../view/scene.ts';
import type { Material } from './material.ts';

export type Value = string | number | boolean | readonly string[];
export type ValueType = 'text' | 'whole' | 'flag' | 'list';
export type Values = Readonly<Record<string, Value>>;

interface DrawnNode {
  readonly id: ActorId;
  readonly name: string;
  readonly values: Values;
}

export interface DrawnTie {
  readonly id: string;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly kind: StanceKind;
  /** At least 1: programs drop or refuse what weighs nothing. */
  readonly weight: number;
  /** When its stances hold, both ends included; without those that have no date. */
  readonly spans: readonly DateSpan[];
  readonly values: Values;
}

export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly ties: readonly DrawnTie[];
}

/** Declared whether any node has it or not. */
export const NODE_VALUES: Readonly<Record<string, ValueType>> = {
  kind: 'text',
  iso: 'text',
  role: 'text',
  aliases: 'list',
  partOf: 'text',
  members: 'list',
  takes: 'whole',
  receives: 'whole',
};

export const TIE_VALUES: Readonly<Record<string, ValueType>> = {
  stance: 'text',
  sign: 'whole',
  outletCount: 'whole',
  outlets: 'list',
  contested: 'flag',
  hollow: 'flag',
  wordless: 'flag',
  stances: 'list',
  topics: 'list',
  dates: 'list',
  certainties: 'list',
  quotes: 'list',
  quoteStances: 'list',
  quoteVoices: 'list',
  quoteSpeakers: 'list',
  quoteArticles: 'list',
  quoteOutlets: 'list',
  quoteChecks: 'list',
  records: 'list',
};

export function buildDrawnGraph(material: Material): DrawnGraph {
  const { index, view, scene } = material;
  const drawn = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const stanceById = new Map(scene.stances.map((stance) => [stance.id, stance]));
  return {
    nodes: index.dataset.actors
      .filter(({ id }) => view === null || drawn.has(id))
      .map(({ id }) => buildNode(index, id, drawn.get(id), scene.by === 'state')),
    ties: scene.ties.flatMap((tie) => {
      const kind = index.kindById.get(tie.stance);
      const stances = tie.stances.flatMap((id) => stanceById.get(id) ?? []);
      return kind === undefined ? [] : [buildTie(material, tie, kind, stances)];
    }),
  };
}

function buildNode(
  { actorById, membersOf }: GraphIndex,
  id: ActorId,
  drawn: SceneActor | undefined,
  rolledUp: boolean,
): DrawnNode {
  const actor = actorById.get(id);
  return {
    id,
    name: actor?.name ?? id,
    values: given({
      kind: actor?.kind,
      iso: actor?.iso,
      role: actor?.role,
      aliases: actor?.aliases,
      partOf: rolledUp ? undefined : actor?.partOf,
      members: rolledUp ? membersOf.get(id) : undefined,
      takes: drawn?.takes ?? 0,
      receives: drawn?.receives ?? 0,
    }),
  };
}

function buildTie(
  { index, provenance }: Material,
  tie: SceneTie,
  kind: StanceKind,
  shown: readonly SceneStance[],
): DrawnTie {
  const stances = shown.flatMap(({ id }) => index.stanceById.get(id)?.stance ?? []);
  const evidence = shown.flatMap(({ id, evidence: pieces }) =>
    (index.stanceById.get(id)?.evidence ?? [])
      .filter((each) => pieces.includes(each.evidence))
      .map((each) => ({ ...each, stance: id })),
  );
  const quotes = evidence.flatMap(({ evidence: quote, ...rest }) =>
    isQuote(quote) ? [{ ...rest, quote }] : [],
  );
  return {
    id: tie.id,
    source: tie.source,
    target: tie.target,
    kind,
    weight: Math.max(1, tie.outlets.length),
    spans: stances.flatMap(({ date }) => parseDateSpan(date?.value ?? '') ?? []),
    values: given({
      stance: kind.id,
      sign: kind.sign,
      outletCount: tie.outlets.length,
      outlets: tie.outlets,
      contested: tie.contested,
      hollow: tie.hollow,
      wordless: tie.wordless,
      stances: tie.stances,
      topics: [...new Set(stances.flatMap(({ topic }) => topic ?? []))],
      ...listDates(stances),
      quotes: quotes.map(({ quote }) => quote.exact),
      quoteStances: quotes.map(({ stance }) => stance),
      quoteVoices: quotes.map(({ quote }) => quote.voice),
      quoteSpeakers: quotes.map(({ quote }) => quote.speaker ?? ''),
      quoteArticles: quotes.map(({ quote }) => quote.article),
      quoteOutlets: quotes.map(({ outlet }) => outlet ?? ''),
      quoteChecks: quotes.map(({ stance, place }) => provenance.stateOf(stance, place)),
      records: evidence.flatMap(({ evidence: piece }) => (isQuote(piece) ? [] : [piece.record])),
    }),
  };
}

/** As many as there are stances, and in their order; empty where a stance has none. */
function listDates(stances: readonly Stance[]) {
  return {
    dates: stances.map(({ date }) => date?.value ?? ''),
    certainties: stances.map(({ date }) => date?.certainty ?? ''),
  };
}

/** Without what is not there, empty lists included. */
function given(values: Readonly<Record<string, Value | undefined>>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined || (Array.isArray(value) && value.length === 0)
        ? []
        : [[name, value] as const],
    ),
  );
}

/** As one text, for formats whose values are texts: a list is written as JSON, which keeps every character apart. */
export function encodeValue(value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
