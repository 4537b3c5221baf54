// How far has the search for the split come, and how is it ended or taken up again?
import { splitAgain, stopSplitting } from '../../state/use-split.ts';
import type { SplitDetails } from '../../view/describe-split.ts';
import { Button } from '../shared/Button.tsx';
import styles from './Split.module.css';

export function SplitProgress({ said }: { said: SplitDetails }) {
  const { state, proven } = said;
  if (state === 'done' || state === 'lacking') return null;
  if (state === 'solving') {
    return (
      <div className={styles['progress']}>
        <progress aria-label="Search for the split" />
        <p>{describeSearch(said)}</p>
        <Button onClick={stopSplitting}>Stop here</Button>
      </div>
    );
  }
  return (
    <div className={styles['progress']} role="alert">
      <p>
        {state === 'failed'
          ? 'The search ended without an answer.'
          : proven
            ? 'The search was stopped before it was known whether another split does as well.'
            : 'The search was stopped: what follows is the best split so far.'}
      </p>
      <Button onClick={splitAgain}>Search again</Button>
    </div>
  );
}

function describeSearch({ figure, proven }: SplitDetails): string {
  if (figure === null) return 'Looking for a split…';
  if (proven) return 'Proven. Looking whether another split does as well…';
  return `So far: ${figure}. Looking for the proof…`;
}
