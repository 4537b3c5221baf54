// What is on its way while the former picture still stands?
import { useLoadProgress } from '../../state/dataset-queries.ts';
import { cancelPending } from '../../state/open-shipped.ts';
import { Button } from '../shared/Button.tsx';
import { LoadProgress } from './LoadProgress.tsx';
import styles from './Open.module.css';

export function PendingLoad({ data, title }: { data: string; title: string }) {
  const progress = useLoadProgress(data);
  return (
    <div className={styles['pending']}>
      <span>Loading {title}</span>
      <LoadProgress progress={progress} />
      <Button looks="link" onClick={cancelPending}>
        Cancel
      </Button>
    </div>
  );
}
