// How is it drawn that a stance changes?
import type { TimelineTurn } from '../../view/timeline.ts';
import styles from './Timeline.module.css';

/** So wide is what is written on the way. */
const WORD = 62;

/** From the one sign to the other: along its lane, then across. */
export function Turn({ turn: { from, to } }: { turn: TimelineTurn }) {
  const start = from.x + 13;
  const end = to.x;
  const down = to.y > from.y;
  const flat = from.y === to.y;
  const edge = flat ? end - 14 : end;
  const bend = Math.min(10, Math.abs(to.y - from.y) / 2, Math.max(0, edge - start));
  const stop = to.y + (down ? -14 : 14);
  const path = flat
    ? `M${start} ${from.y}H${edge}`
    : `M${start} ${from.y}H${edge - bend}Q${edge} ${from.y} ${edge} ${from.y + (down ? bend : -bend)}V${stop}`;
  const head = flat
    ? `M${edge - 5} ${to.y - 4}L${edge} ${to.y}L${edge - 5} ${to.y + 4}`
    : `M${edge - 4} ${stop + (down ? -5 : 5)}L${edge} ${stop}L${edge + 4} ${stop + (down ? -5 : 5)}`;
  return (
    <g className={styles['turn']}>
      <path d={path} />
      <path d={head} />
      {edge - start > WORD + 24 && (
        <text x={(start + edge) / 2} y={from.y + 3.5}>
          changes
        </text>
      )}
    </g>
  );
}
