// On how many signed pairs and triads does a split rest?
import type { SplitDetails } from '../../view/describe-split.ts';
import styles from './Split.module.css';

export function SplitFigures({ said }: { said: SplitDetails }) {
  return (
    <dl className={styles['figures']}>
      <dt>Signed pairs</dt>
      <dd>{said.pairCounts}</dd>
      <dt>Triads</dt>
      <dd>{said.triadCounts}</dd>
    </dl>
  );
}
