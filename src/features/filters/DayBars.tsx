// How do the stances lie over the days?
import { describeDay } from '../../view/date-wording.ts';
import styles from './Filters.module.css';

interface Props {
  readonly days: readonly { readonly day: string; readonly count: number }[];
  readonly earliest: string;
  readonly latest: string;
}

const DAY_MS = 86_400_000;
const HEIGHT = 36;
const WIDTH = 240;
const WIDEST = 12;

export function DayBars({ days, earliest, latest }: Props) {
  const start = dayNumber(earliest);
  const span = dayNumber(latest) - start + 1;
  const most = Math.max(1, ...days.map(({ count }) => count));
  const width = Math.max(1.5, Math.min(WIDEST, (WIDTH / span) * 0.8));
  return (
    <>
      <svg
        className={styles['bars']}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {days.map(({ day, count }) => {
          const height = (count / most) * (HEIGHT - 2);
          const middle = ((dayNumber(day) - start + 0.5) / span) * WIDTH;
          return (
            <rect
              key={day}
              x={middle - width / 2}
              y={HEIGHT - height}
              width={width}
              height={height}
            >
              <title>{`${describeDay(day)}: ${count}`}</title>
            </rect>
          );
        })}
      </svg>
      <p className={styles['range']}>
        <span>{describeDay(earliest)}</span>
        <span>{describeDay(latest)}</span>
      </p>
    </>
  );
}

/** ISO days only, which every browser reads as UTC. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
