// Why is there nothing to see, and what now?
import { isOwnData, retryLoad } from '../../state/dataset-queries.ts';
import { asLoadError } from '../../state/load-error.ts';
import { changeView } from '../../state/view-store.ts';
import { openData } from '../../view/change-view.ts';
import { Button } from '../shared/Button.tsx';
import { IssueList } from '../shared/IssueList.tsx';
import styles from './Open.module.css';

interface Props {
  readonly error: Error;
  readonly data: string;
  readonly onOpenFile: () => void;
}

export function LoadFailed({ error, data, onOpenFile }: Props) {
  const { message, cure, issues } = asLoadError(error);
  return (
    <div className={styles['page']} role="alert">
      <h2>{message}</h2>
      <p>{cure}</p>
      <p className={styles['ways']}>
        {isOwnData(data) ? (
          <Button looks="strong" onClick={onOpenFile}>
            Open the file…
          </Button>
        ) : (
          <Button looks="strong" onClick={() => retryLoad(data)}>
            Try again
          </Button>
        )}
        {data !== '' && (
          <Button onClick={() => changeView(() => openData(''))}>Show the default dataset</Button>
        )}
      </p>
      {issues.length > 0 && <IssueList issues={issues} />}
    </div>
  );
}
