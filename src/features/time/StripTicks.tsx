// Which days of the strip bear a name, where all names have room?
import { useRef } from 'react';
import { useWidth } from '../../state/use-width.ts';
import type { TimeAxis } from '../../view/time-axis.ts';
import { buildTicks } from '../../view/time-ticks.ts';
import styles from './TimeStrip.module.css';

const MOST = 6;
/** So far apart names of days do not touch, in pixels. */
const APART = 68;

export function StripTicks({ axis }: { readonly axis: TimeAxis }) {
  const line = useRef<HTMLDivElement>(null);
  const width = useWidth(line);
  const most = Math.min(MOST, Math.max(1, Math.floor(width / APART)));
  const length = axis.to - axis.from + 1;
  return (
    <div ref={line} className={styles['ticks']} aria-hidden="true">
      {buildTicks(axis, most).map(({ day, label }) => (
        <span key={day} style={{ left: `${((day + 0.5 - axis.from) / length) * 100}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
}
