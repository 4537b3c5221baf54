// Why is there nothing to see, and what now?
import type { CatalogueEntry } from '../../state/catalogue.ts';
import { isOwnData, retryLoad } from '../../state/dataset-queries.ts';
import { asLoadError } from '../../state/load-error.ts';
import { openShipped } from '../../state/open-shipped.ts';
import { isForeignData } from '../../view/foreign-data.ts';
import { isInlineData } from '../../view/inline-data.ts';
import { Button } from '../shared/Button.tsx';
import { IssueList } from '../shared/IssueList.tsx';
import styles from './Open.module.css';

interface Props {
  readonly error: Error;
  readonly data: string;
  readonly datasets: readonly CatalogueEntry[];
  readonly onOpenFile: () => void;
}

export function LoadFailed({ error, data, datasets, onOpenFile }: Props) {
  const { message, cure, issues } = asLoadError(error);
  return (
    <div className={styles['page']} role="alert">
      <h2>{message}</h2>
      <p>{cure}</p>
      {isForeignData(data) && (
        <p>
          <a className={styles['way']} href={`./open.html${location.hash}`}>
            Go to the page that asks first
          </a>
        </p>
      )}
      <p className={styles['ways']}>
        {isOwnData(data) ? (
          <Button looks="strong" onClick={onOpenFile}>
            Open the file…
          </Button>
        ) : (
          // What a link carries does not change by trying, and nothing is fetched from elsewhere here.
          !isInlineData(data) &&
          !isForeignData(data) && (
            <Button looks="strong" onClick={() => retryLoad()}>
              Try again
            </Button>
          )
        )}
        {datasets
          .filter(({ id }) => id !== data)
          .map(({ id, title }) => (
            <Button key={id} onClick={() => openShipped(id)}>
              {title}
            </Button>
          ))}
      </p>
      {issues.length > 0 && <IssueList issues={issues} />}
    </div>
  );
}
