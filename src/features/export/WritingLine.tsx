// Is the file still being written, and can the reader call it off?
import { Button } from '../shared/Button.tsx';
import styles from './Export.module.css';

export function WritingLine({ onCancel }: { onCancel: () => void }) {
  return (
    <p className={styles['writing']}>
      <progress aria-label="Writing the file" />
      <span className={styles['soft']}>Writing…</span>
      <Button onClick={onCancel}>Cancel</Button>
    </p>
  );
}
