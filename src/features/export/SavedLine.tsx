// What was written just now, and what in it is not as it is in the data?
import { describeChange, type Exported, type ExportedFile } from '../../exchange/exported.ts';
import styles from './Export.module.css';

export interface Saved {
  readonly file: ExportedFile;
  readonly changes: Exported['changes'];
  readonly how: 'saved' | 'copied' | 'refused';
}

/** Always there, so that what comes is read out. */
export function SavedLine({ saved }: { saved: Saved | null }) {
  return (
    <p role="status" className={styles['soft']}>
      {saved?.how === 'refused' && 'The browser did not allow copying. Download the file instead.'}
      {saved !== null && saved.how !== 'refused' && (
        <>
          {saved.how === 'copied' ? 'Copied ' : 'Saved '}
          <strong>{saved.file.name}</strong>: {saved.file.holds}.{' '}
          {saved.changes.length > 0 && `${saved.changes.map(describeChange).join(', ')}.`}
        </>
      )}
    </p>
  );
}
