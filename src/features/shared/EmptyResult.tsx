// Nothing is left: which filter could go, and how many stances would return?
import type { Criteria } from '../../graph/criteria.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { describeRelaxations } from '../../graph/relax.ts';
import { resetAll } from '../../state/reset-all.ts';
import { changeView } from '../../state/view-store.ts';
import { relaxCriterion } from '../../view/change-view.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from './Button.tsx';
import styles from './EmptyResult.module.css';

const NAMES: Readonly<Record<keyof Criteria, string>> = {
  stance: 'Show all stances',
  voice: 'Show all voices',
  outlet: 'Show all outlets',
  kind: 'Show all kinds of actors',
  topic: 'Show all topics',
  actor: 'Remove the focus',
  hops: 'Widen the focus',
  from: 'Remove the first date',
  to: 'Remove the last date',
  q: 'Remove the words',
  unmatched: 'Count stances whose words were not found',
  by: 'Show actors as named',
};

export function EmptyResult({ index, criteria }: { index: GraphIndex; criteria: Criteria }) {
  if (index.dataset.stances.length === 0) {
    return (
      <div className={styles['empty']}>
        <h2>This dataset has no stances</h2>
        <p>It is read without faults, and there is nothing in it to draw.</p>
      </div>
    );
  }
  return (
    <div className={styles['empty']}>
      <h2>No stance passes these filters</h2>
      <ul>
        {describeRelaxations(index, criteria).map(({ criterion, count }) => (
          <li key={criterion}>
            <Button onClick={() => changeView((view) => relaxCriterion(view, criterion))}>
              {NAMES[criterion]}
              <span className={styles['count']}>{countOf(count, 'stance')}</span>
            </Button>
          </li>
        ))}
        <li>
          <Button looks="strong" onClick={() => changeView(resetAll)}>
            Reset all filters
          </Button>
        </li>
      </ul>
    </div>
  );
}
