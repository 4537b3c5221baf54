// On how much does all this rest, and where did it come from?
import { EyeOff } from 'lucide-react';
import type { Dataset } from '../../model/stance-graph.ts';
import { describeScope } from '../../view/describe-scope.ts';
import styles from './ScopeLine.module.css';

export function ScopeLine({ dataset, file }: { dataset: Dataset; file: string | null }) {
  return (
    <p className={styles['scope']}>
      {dataset.fictional && <strong className={styles['fiction']}>Fiction</strong>}
      <span className={styles['text']} data-scope>
        {describeScope(dataset)}
      </span>
      {file !== null && (
        <span className={styles['own']} title={file}>
          <EyeOff size={14} aria-hidden />
          from your own file, not uploaded
        </span>
      )}
    </p>
  );
}
