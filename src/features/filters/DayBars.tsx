// How do the stances lie over the days?
import styles from './Filters.module.css';

interface Props {
  readonly days: readonly { readonly day: string; readonly count: number }[];
  readonly from: string | null;
  readonly to: string | null;
}

const DAY_MS = 86_400_000;
const HEIGHT = 36;
const WIDTH = 240;

export function DayBars({ days }: Props) {
  const times = days.map(({ day }) => Date.parse(`${day}T00:00:00Z`) / DAY_MS);
  const start = Math.min(...times);
  const span = Math.max(...times) - start + 1;
  const most = Math.max(1, ...days.map(({ count }) => count));
  const width = Math.max(1.5, Math.min(14, (WIDTH / span) * 0.8));
  return (
    <svg
      className={styles['bars']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {days.map(({ day, count }, place) => {
        const height = (count / most) * (HEIGHT - 2);
        const left = (((times[place] ?? start) - start + 0.5) / span) * WIDTH - width / 2;
        return <rect key={day} x={left} y={HEIGHT - height} width={width} height={height} />;
      })}
    </svg>
  );
}
