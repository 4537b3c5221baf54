// What was set aside, and why?
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import { countOf } from '../../view/wording.ts';
import { IssueList } from '../shared/IssueList.tsx';
import { Sheet } from '../shared/Sheet.tsx';
import styles from './Open.module.css';
import { SaveReport } from './SaveReport.tsx';

interface Props {
  readonly loaded: LoadedDataset;
  readonly onClose: () => void;
}

export function IssuesDialog({ loaded, onClose }: Props) {
  const { issues, setAside, file } = loaded;
  return (
    <Sheet
      title={`${countOf(setAside, 'record')} set aside`}
      side="centre"
      onClose={onClose}
      footer={<SaveReport name={file ?? loaded.index.dataset.id} issues={issues} />}
    >
      <div className={styles['sheet']}>
        <p>Everything else of the file is shown. These records, and what hangs on them, are not.</p>
        <IssueList issues={issues} />
      </div>
    </Sheet>
  );
}
