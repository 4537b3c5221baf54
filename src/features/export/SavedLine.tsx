// What was written just now, and what in it is not as it is in the data?
import { describeChange } from '../../exchange/exported.ts';
import type { Written, WrittenFile } from '../../workers/pack-files.ts';
import styles from './Export.module.css';

export interface Saved {
  readonly file: WrittenFile;
  readonly changes: Written['changes'];
  readonly how: 'saved' | 'copied' | 'refused';
}

/** Always there, so that what comes is read out. */
export function SavedLine({ saved }: { saved: Saved | 'failed' | null }) {
  return (
    <p role="status" className={styles['soft']}>
      {saved === 'failed' && 'The file could not be written here. The command line writes it too.'}
      {saved !== 'failed' &&
        saved?.how === 'refused' &&
        'The browser did not allow copying. Download the file instead.'}
      {saved !== null && saved !== 'failed' && saved.how !== 'refused' && (
        <>
          {saved.how === 'copied' ? 'Copied ' : 'Saved '}
          <strong>{saved.file.name}</strong>: {saved.file.holds}.{' '}
          {saved.changes.length > 0 && `${saved.changes.map(describeChange).join(', ')}.`}
        </>
      )}
    </p>
  );
}
