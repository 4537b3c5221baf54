// What stands where the picture will be, while the first dataset is on its way?
import { cancelLoad, retryLoad, useLoadProgress } from '../../state/dataset-queries.ts';
import { Button } from '../shared/Button.tsx';
import { LoadProgress } from './LoadProgress.tsx';
import styles from './Open.module.css';

export function Loading({ data, loading }: { data: string; loading: boolean }) {
  const progress = useLoadProgress(data);
  if (!loading) {
    return (
      <div className={styles['page']}>
        <h2>Loading was cancelled</h2>
        <p>
          <Button looks="strong" onClick={() => retryLoad()}>
            Load again
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div className={`${styles['page']} ${styles['late']}`}>
      <h2>Loading the dataset</h2>
      <LoadProgress progress={progress} />
      <p>
        <Button onClick={() => cancelLoad(data)}>Cancel</Button>
      </p>
    </div>
  );
}
