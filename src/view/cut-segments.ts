// Into which stretches do overlapping marks cut a text, so that each stretch has the same marks from end to end?
import type { TextSpan } from '../model/stance-graph.ts';
import type { ReaderSegment } from './reader.ts';

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Pieces in order; spans by start, the longer first. One list of segments for each piece. */
export function cutSegments(
  pieces: readonly Piece[],
  spans: readonly TextSpan[],
): readonly (readonly ReaderSegment[])[] {
  const opened = new Set<number>();
  let next = 0;
  let near: readonly number[] = [];
  return pieces.map((piece) => {
    const end = piece.start + piece.text.length;
    const arrived: number[] = [];
    for (; (spans[next]?.[0] ?? end) < end; next++) arrived.push(next);
    near = [...near, ...arrived].filter((mark) => (spans[mark]?.[1] ?? 0) > piece.start);
    return cutPiece(piece, spans, near, opened);
  });
}

interface Marked {
  readonly span: TextSpan;
  readonly kind: unknown;
}

/** For each the lowest lane that no earlier one still has; the same words in the same kind share theirs. */
export function assignLanes(marks: readonly Marked[]): readonly number[] {
  const busyUntil: number[] = [];
  const lanes: number[] = [];
  const laneOf = new Map<string, Map<unknown, number>>();
  for (const { span, kind } of marks) {
    const [start, end] = span;
    const sameWords = laneOf.get(`${start} ${end}`) ?? new Map<unknown, number>();
    laneOf.set(`${start} ${end}`, sameWords);
    const free = busyUntil.findIndex((until) => until <= start);
    const lane = sameWords.get(kind) ?? (free === -1 ? busyUntil.length : free);
    sameWords.set(kind, lane);
    lanes.push(lane);
    busyUntil[lane] = end;
  }
  return lanes;
}

function cutPiece(
  { start, text }: Piece,
  spans: readonly TextSpan[],
  near: readonly number[],
  opened: Set<number>,
): readonly ReaderSegment[] {
  const end = start + text.length;
  const borders = new Set([start, end]);
  for (const mark of near) {
    const [first, last] = spans[mark] ?? [start, start];
    if (first > start) borders.add(first);
    if (last < end) borders.add(last);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(1).map((to, at) => {
    const from = sorted[at] ?? start;
    const marks = near.filter((mark) => {
      const [first, last] = spans[mark] ?? [to, to];
      return first <= from && last >= to;
    });
    const opens = marks.filter((mark) => !opened.has(mark));
    for (const mark of opens) opened.add(mark);
    return { start: from, text: text.slice(from - start, to - start), marks, opens };
  });
}
