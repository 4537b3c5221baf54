// Which day is where? The head that stays in sight, and the lines that run from it through all lanes.
import { parseDateSpan } from '../../model/date-span.ts';
import { dayNumber } from '../../model/day-number.ts';
import {
  type Ground,
  MARK,
  placeOfDay,
  timeWidth,
  UNDATED_COLUMNS,
} from '../../view/place-marks.ts';
import { buildTicks } from '../../view/time-ticks.ts';
import type { Measures } from './LaneGroup.tsx';
import styles from './Timeline.module.css';

interface Props {
  readonly ground: Ground;
  readonly measures: Measures;
}

/** So far apart names of days do not touch. */
const APART = 64;

export function TimelineAxis({ ground, measures: { heads } }: Props) {
  const undated = ground.width - (UNDATED_COLUMNS * MARK) / 2;
  return (
    <div className={styles['axis']} aria-hidden="true">
      {ticksOf(ground).map(({ day, label, major }) => (
        <span
          key={day}
          className={styles['tick']}
          data-major={major}
          style={{ left: heads + middleOf(ground, day) }}
        >
          {label}
        </span>
      ))}
      {ground.undated && (
        <span className={styles['tick']} style={{ left: heads + undated }}>
          no date
        </span>
      )}
    </div>
  );
}

interface LinesProps extends Props {
  readonly from: string | null;
  readonly to: string | null;
}

/** What lies outside of the chosen time is shaded. */
export function TimelineLines({ ground, measures: { heads, plot }, from, to }: LinesProps) {
  const { axis } = ground;
  const end = timeWidth(ground);
  const first = from === null ? null : parseDateSpan(from);
  const last = to === null ? null : parseDateSpan(to);
  const begins = first && axis ? placeOfDay(ground, Math.max(axis.from, dayNumber(first.from))) : 0;
  const stops = last && axis ? placeOfDay(ground, Math.min(axis.to, dayNumber(last.to)) + 1) : end;
  return (
    <svg
      className={styles['lines']}
      style={{ left: heads }}
      width={plot}
      height="100%"
      aria-hidden="true"
    >
      {first !== null && begins > MARK / 2 && (
        <rect className={styles['outside']} width={begins} height="100%" />
      )}
      {last !== null && stops < end - MARK / 2 && (
        <>
          <rect className={styles['outside']} x={stops} width={end - stops} height="100%" />
          <line className={styles['now']} x1={stops} x2={stops} y1="0" y2="100%" />
        </>
      )}
      {ticksOf(ground).map(({ day, major }) => {
        const x = Math.round(middleOf(ground, day)) + 0.5;
        return (
          <line
            key={day}
            className={styles['day']}
            data-major={major}
            x1={x}
            x2={x}
            y1="0"
            y2="100%"
          />
        );
      })}
      {ground.undated && (
        <line className={styles['apart']} x1={end + 9.5} x2={end + 9.5} y1="0" y2="100%" />
      )}
    </svg>
  );
}

function ticksOf(ground: Ground) {
  if (ground.axis === null) return [];
  return buildTicks(ground.axis, Math.max(1, Math.floor(timeWidth(ground) / APART)));
}

/** Names of days stand over their middle, as the marks do; those of months and years over their first day. */
function middleOf(ground: Ground, day: number): number {
  return (placeOfDay(ground, day) + placeOfDay(ground, day + 1)) / 2;
}
