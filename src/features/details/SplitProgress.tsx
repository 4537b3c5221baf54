// How far has the search for the split come, and how is it ended or taken up again?
import { splitAgain, stopSplitting } from '../../state/use-split.ts';
import type { SplitDetails } from '../../view/describe-split.ts';
import { Button } from '../shared/Button.tsx';
import styles from './Split.module.css';

export function SplitProgress({ said: { state, figure } }: { said: SplitDetails }) {
  if (state === 'done') return null;
  if (state === 'solving') {
    return (
      <div className={styles['progress']}>
        <progress aria-label="Search for the split" />
        <p>
          {figure === null ? 'Looking for a split…' : `So far: ${figure}. Looking for the proof…`}
        </p>
        <Button onClick={stopSplitting}>Stop here</Button>
      </div>
    );
  }
  return (
    <div className={styles['progress']} role="alert">
      <p>
        {state === 'failed'
          ? 'The search ended without an answer.'
          : 'The search was stopped: what follows is the best split so far.'}
      </p>
      <Button onClick={splitAgain}>Search again</Button>
    </div>
  );
}
