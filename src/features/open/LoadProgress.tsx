// How many bytes are there, and of how many?
import type { Progress } from '../../state/fetch-text.ts';
import { formatBytes } from './format-bytes.ts';
import styles from './Open.module.css';

export function LoadProgress({ progress }: { progress: Progress | null }) {
  const { loaded, total } = progress ?? { loaded: 0, total: null };
  return (
    <span className={styles['progress']}>
      <progress
        aria-label="Loaded"
        max={total ?? undefined}
        value={total === null ? undefined : loaded}
      />
      <span>
        {formatBytes(loaded)}
        {total !== null && ` of ${formatBytes(total)}`}
      </span>
    </span>
  );
}
