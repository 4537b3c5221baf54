// What stands in each row, and in which order?

import { alphabetically } from '../../graph/alphabetical.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { isQuote, type StanceId, type StanceKind, VOICES } from '../../model/stance-graph.ts';
import { describeDay } from '../../view/date-wording.ts';
import type { Scene } from '../../view/scene.ts';
import { VOICE_WORDING } from '../../view/wording.ts';

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
  return scene.stances.flatMap(({ id, source, target, evidence, outlets }) => {
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
        outlets: outlets.join(', '),
        date: date === undefined ? '' : describeDay(date.value),
        day: date?.value ?? '',
        certainty: date?.certainty ?? '',
      },
    ];
  });
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
