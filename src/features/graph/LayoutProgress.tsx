// How far is the arrangement that takes its time, and how is it called off?
import type { LayoutTicks } from '../../state/layout-progress.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import styles from './LayoutProgress.module.css';

interface Props {
  readonly ticks: LayoutTicks;
  readonly actors: number;
  readonly onStop: () => void;
}

export function LayoutProgress({ ticks: { done, total }, actors, onStop }: Props) {
  return (
    <div className={styles['arranging']}>
      {/* Said once: a percentage that is read out again and again drowns all else. */}
      <span role="status">Arranging {countOf(actors, 'actor')}</span>
      <progress aria-label="Arranged" max={total} value={done} />
      <span className={styles['share']}>{Math.floor((100 * done) / total)} %</span>
      <Button onClick={onStop}>Cancel</Button>
    </div>
  );
}
