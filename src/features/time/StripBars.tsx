// How many stances fall on each day, of which kind?
import { use } from 'react';
import type { DayFacet } from '../../graph/facet-days.ts';
import { dayNumber, dayOfNumber } from '../../model/day-number.ts';
import type { StanceKindId } from '../../model/stance-graph.ts';
import { describeDay } from '../../view/date-wording.ts';
import { kindLabel } from '../../view/kind-label.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import type { TimeAxis } from '../../view/time-axis.ts';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './TimeStrip.module.css';

interface Props {
  readonly days: DayFacet['days'];
  readonly axis: TimeAxis;
}

/** Thinner bars could not be told apart. */
const MOST_BARS = 200;
const HEIGHT = 36;
const WIDEST = 2.2;

interface Bar {
  readonly first: number;
  readonly last: number;
  readonly counts: Map<StanceKindId, number>;
}

export function StripBars({ days, axis }: Props) {
  const vocabulary = use(Vocabulary);
  const length = axis.to - axis.from + 1;
  const breadth = Math.ceil(length / MOST_BARS);
  const bars = gatherBars(days, axis, breadth);
  const most = Math.max(1, ...bars.map(({ counts }) => total(counts)));
  const width = Math.min(WIDEST, (breadth / length) * 80);
  return (
    <svg className={styles['bars']} height={HEIGHT} aria-hidden="true">
      {bars.map(({ first, last, counts }) => {
        const middle = (((first + last + 1) / 2 - axis.from) / length) * 100;
        let base = HEIGHT;
        return (
          <g key={first}>
            <title>{`${describeDays(first, last)}: ${describeCounts(counts)}`}</title>
            {vocabulary.map((kind) => {
              const height = ((counts.get(kind.id) ?? 0) / most) * (HEIGHT - 2);
              base -= height;
              const { colour, dash } = styleOfKind(kind, vocabulary);
              return (
                height > 0 && (
                  <rect
                    key={kind.id}
                    data-colour={colour}
                    data-dash={dash}
                    x={`${middle - width / 2}%`}
                    y={base + 0.5}
                    width={`${width}%`}
                    height={Math.max(1, height - 1)}
                  />
                )
              );
            })}
          </g>
        );
      })}
    </svg>
  );

  function describeCounts(counts: Bar['counts']): string {
    return vocabulary
      .filter(({ id }) => counts.has(id))
      .map((kind) => `${kindLabel(kind)} ${counts.get(kind.id)}`)
      .join(', ');
  }
}

function gatherBars(days: Props['days'], axis: TimeAxis, breadth: number): readonly Bar[] {
  const barAt = new Map<number, Bar>();
  for (const { day, stances } of days) {
    const at = Math.floor((dayNumber(day) - axis.from) / breadth);
    const first = axis.from + at * breadth;
    const bar = barAt.get(at) ?? { first, last: first + breadth - 1, counts: new Map() };
    barAt.set(at, bar);
    for (const { stance, count } of stances)
      bar.counts.set(stance, (bar.counts.get(stance) ?? 0) + count);
  }
  return [...barAt.values()];
}

function total(counts: Bar['counts']): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function describeDays(first: number, last: number): string {
  const [from, to] = [first, last].map((day) => describeDay(dayOfNumber(day)));
  return first === last ? `${from}` : `${from} to ${to}`;
}
