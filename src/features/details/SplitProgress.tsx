// How far has the search for the split come, and how is it ended or taken up again?
import { useState } from 'react';
import { splitAgain, stopSplitting } from '../../state/use-split.ts';
import type { SplitDetails } from '../../view/describe-split.ts';
import { Button } from '../shared/Button.tsx';
import styles from './Split.module.css';

export function SplitProgress({ said }: { said: SplitDetails }) {
  const { state, proven } = said;
  if (state === 'done' || state === 'lacking') return null;
  if (state === 'solving') return <Searching key={said.kind} said={said} />;
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

/** It says at once that it was stopped; the words of what was found come between frames. */
function Searching({ said }: { said: SplitDetails }) {
  const [stopped, setStopped] = useState(false);
  function stop(): void {
    setStopped(true);
    stopSplitting();
  }
  return (
    <div className={styles['progress']}>
      {!stopped && <progress aria-label="Search for the split" />}
      <p>{stopped ? 'The search is stopped.' : describeSearch(said)}</p>
      <Button disabled={stopped} onClick={stop}>
        Stop here
      </Button>
    </div>
  );
}

function describeSearch({ figure, proven }: SplitDetails): string {
  if (figure === null) return 'Looking for a split…';
  if (proven) return 'Proven. Looking whether another split does as well…';
  return `So far: ${figure}. Looking for the proof…`;
}
