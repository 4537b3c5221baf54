// On how much does all this rest, and where did it come from?
import { EyeOff, Link } from 'lucide-react';
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import { describeScope } from '../../view/describe-scope.ts';
import styles from './ScopeLine.module.css';

export function ScopeLine({ loaded }: { readonly loaded: LoadedDataset }) {
  const { file, origin } = loaded;
  const { dataset } = loaded.index;
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
      {origin !== undefined && (
        <span className={styles['own']} data-origin>
          <Link size={14} aria-hidden />
          {origin}
        </span>
      )}
    </p>
  );
}
