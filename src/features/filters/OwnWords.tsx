// Only what the actors said themselves? One switch for the strictest reading.
import { useId } from 'react';
import type { Keep } from '../../graph/criteria.ts';
import type { Voice } from '../../model/stance-graph.ts';
import { changeView } from '../../state/view-store.ts';
import styles from './Filters.module.css';

const DIRECT: readonly Voice[] = ['direct'];

export function OwnWords({ voice }: { voice: Keep<Voice> }) {
  const on = voice?.length === 1 && voice[0] === 'direct';
  const id = useId();
  return (
    <label className={styles['switch']}>
      <span>
        Only the actors’ own words
        <span id={id} className={styles['meaning']}>
          Direct speech: nothing paraphrased or told by the outlet
        </span>
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label="Only the actors’ own words"
        aria-describedby={id}
        aria-checked={on}
        checked={on}
        onChange={() => changeView((view) => ({ ...view, voice: on ? null : DIRECT }))}
      />
    </label>
  );
}
