// Who changed their stance? In words, and a click leads there.
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { selectStance } from '../../view/change-view.ts';
import { describeChanges } from '../../view/describe-changes.ts';
import type { TimelineChange } from '../../view/timeline.ts';
import type { Selection } from '../../view/view-state.ts';
import { Button } from '../shared/Button.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Timeline.module.css';

interface Props {
  readonly changes: readonly TimelineChange[];
  readonly index: GraphIndex;
  readonly selection: Selection | null;
}

/** More would push the lanes out of sight. */
const FEW = 3;

export function ChangeList({ changes, index, selection }: Props) {
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  const words = describeChanges(changes, index);
  const shown = all ? words : words.slice(0, FEW);
  return (
    <div className={styles['changes']}>
      <h2>{words.length === 1 ? 'A change' : `${words.length} changes`} of stance</h2>
      <ul>
        {shown.map(({ id, source, target, before, after }) => (
          <li key={`${id} ${before}`}>
            <button
              type="button"
              className={styles['change']}
              aria-pressed={selection?.type === 'stance' && selection.id === id}
              onClick={() => changeView((view) => selectStance(view, id))}
            >
              <b>
                <QuoteText text={source.name} /> <ArrowRight size={13} aria-label="toward" />{' '}
                <QuoteText text={target.name} />:
              </b>{' '}
              <span>
                {before}; then {after}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {words.length > FEW && (
        <Button looks="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `All ${words.length}`}
        </Button>
      )}
    </div>
  );
}
