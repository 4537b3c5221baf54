// What is drawn of a split, or why is nothing?
import { countPairs } from '../../graph/count-pairs.ts';
import { describeLack } from '../../view/describe-lack.ts';
import type { ShownSplit } from '../../view/shown-split.ts';
import { SPLIT_WORDING } from '../../view/split-wording.ts';
import styles from './GraphView.module.css';

export function SplitLegend({ kind, pairs, state }: ShownSplit) {
  const { groups, shaded, banded } = SPLIT_WORDING[kind];
  if (state === 'lacking')
    return <span>{`No ${groups}, too little data: ${describeLack(countPairs(pairs))}`}</span>;
  return (
    <>
      <span className={styles['entry']}>
        <span className={styles['hull']} aria-hidden="true">
          {kind === 'camps' ? 'A' : '1'}
        </span>
        {shaded}
      </span>
      <span className={styles['entry']}>
        <span className={styles['band']} aria-hidden="true" />
        {banded}
      </span>
    </>
  );
}
