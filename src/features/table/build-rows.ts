// What stands in each row, and in which order?

import { alphabetically } from '../../graph/alphabetical.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import {
  isQuote,
  type Quote,
  type StanceId,
  type StanceKind,
  VOICES,
} from '../../model/stance-graph.ts';
import { describeDay } from '../../view/date-wording.ts';
import { describeReasons } from '../../view/describe-contest.ts';
import type { Scene } from '../../view/scene.ts';
import { HOLLOW_WORDING, VOICE_WORDING } from '../../view/wording.ts';

export interface Row {
  readonly id: StanceId;
  readonly source: string;
  readonly kind: StanceKind;
  readonly target: string;
  readonly topic: string;
  readonly voices: string;
  readonly outlets: string;
  readonly date: string;
  /** ISO, so that it sorts in order of time. */
  readonly day: string;
  readonly certainty: string;
  readonly hollow: boolean;
  /** What else is to be known of it: contested and why, not matched to the text, not counted. */
  readonly note: string;
}

export const COLUMNS = [
  { id: 'source', label: 'Source' },
  { id: 'stance', label: 'Stance' },
  { id: 'target', label: 'Target' },
  { id: 'topic', label: 'Topic' },
  { id: 'voices', label: 'Voices' },
  { id: 'outlets', label: 'Outlets' },
  { id: 'date', label: 'Date' },
] as const;
export type ColumnId = (typeof COLUMNS)[number]['id'];

export interface Order {
  readonly column: ColumnId;
  readonly down: boolean;
}

export function buildRows(scene: Scene, index: GraphIndex): readonly Row[] {
  const nameById = new Map(scene.actors.map(({ id, name }) => [id, name]));
  const reasonOf = new Map(
    scene.ties.flatMap((tie) => {
      const reasons = describeReasons(scene, index, tie).map(({ label }) => label);
      return reasons.length === 0 ? [] : tie.stances.map((id) => [id, reasons.join('; ')] as const);
    }),
  );
  return scene.stances.flatMap(({ id, source, target, evidence, counted, hollow }) => {
    const facts = index.stanceById.get(id);
    if (facts === undefined) return [];
    const quotes = evidence.filter(isQuote);
    const voices = VOICES.filter((voice) => quotes.some((quote) => quote.voice === voice));
    const { date } = facts.stance;
    return [
      {
        id,
        source: nameById.get(source) ?? source,
        kind: facts.kind,
        target: nameById.get(target) ?? target,
        topic: facts.topic ?? '',
        voices: voices.map((voice) => VOICE_WORDING[voice].label).join(', '),
        outlets: outletsOf(quotes, index).join(', '),
        date: date === undefined ? '' : describeDay(date.value),
        day: date?.value ?? '',
        certainty: date?.certainty ?? '',
        hollow,
        note: describeNote(counted.length > 0, hollow, reasonOf.get(id)),
      },
    ];
  });
}

function describeNote(counted: boolean, hollow: boolean, reason: string | undefined): string {
  if (hollow) return counted ? HOLLOW_WORDING.label : `${HOLLOW_WORDING.label}, not counted`;
  return reason === undefined ? '' : `contested: ${reason}`;
}

/** Also of what does not count: it was published all the same. */
function outletsOf(quotes: readonly Quote[], { articleById }: GraphIndex): readonly string[] {
  const outlets = new Set(quotes.map(({ article }) => articleById.get(article)?.outlet ?? article));
  return [...outlets].toSorted(alphabetically);
}

export function sortRows(rows: readonly Row[], { column, down }: Order): readonly Row[] {
  const sorted = rows.toSorted((a, b) => alphabetically(textOf(a, column), textOf(b, column)));
  return down ? sorted.toReversed() : sorted;
}

function textOf(row: Row, column: ColumnId): string {
  if (column === 'stance') return row.kind.label;
  if (column === 'date') return row.day;
  return row[column];
}
