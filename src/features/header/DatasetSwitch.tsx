// Which dataset, of those that came with the app or of one's own?
import { ChevronDown, ClipboardPaste, FolderOpen } from 'lucide-react';
import type { Catalogue } from '../../state/catalogue.ts';
import { openShipped } from '../../state/open-shipped.ts';
import { cutText } from '../../view/safe-text.ts';
import { Button } from '../shared/Button.tsx';
import { Popover } from '../shared/Popover.tsx';
import styles from './DatasetSwitch.module.css';

interface Props {
  readonly title: string;
  readonly data: string;
  readonly catalogue: Catalogue | null;
  /** Null where no files are taken. */
  readonly onOpenFile: (() => void) | null;
  readonly onPaste: () => void;
}

export function DatasetSwitch({ title, data, catalogue, onOpenFile, onPaste }: Props) {
  return (
    <Popover
      label="Datasets"
      button={(props) => (
        <button type="button" className={styles['switch']} {...props}>
          <span className={styles['title']}>{cutText(title, 120)}</span>
          <ChevronDown size={16} aria-hidden />
        </button>
      )}
    >
      {(close) => (
        <>
          <ul>
            {catalogue?.datasets.map((entry) => (
              <li key={entry.id}>
                <button
                  type="button"
                  className={styles['entry']}
                  aria-current={entry.id === data}
                  onClick={() => {
                    openShipped(entry.id);
                    close();
                  }}
                >
                  <span className={styles['entryTitle']}>
                    {entry.title}
                    {entry.fictional && <span className={styles['badge']}>Fiction</span>}
                  </span>
                  <span className={styles['note']}>{entry.note}</span>
                </button>
              </li>
            ))}
          </ul>
          {onOpenFile !== null && (
            <div className={styles['own']}>
              <Button
                looks="quiet"
                onClick={() => {
                  close();
                  onOpenFile();
                }}
              >
                <FolderOpen size={17} aria-hidden />
                Open a file…
              </Button>
              <Button
                looks="quiet"
                onClick={() => {
                  close();
                  onPaste();
                }}
              >
                <ClipboardPaste size={17} aria-hidden />
                Paste JSON…
              </Button>
              <p className={styles['note']}>Read in this page only; never uploaded.</p>
            </div>
          )}
        </>
      )}
    </Popover>
  );
}
