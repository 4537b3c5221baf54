// How does a dataset of one's own come in: picked, dropped or pasted?
import { FolderOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import type { Progress } from '../../state/fetch-text.ts';
import { asLoadError, type LoadError } from '../../state/load-error.ts';
import { chooseOne, openOwnFile } from '../../state/open-own-file.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { IssueList } from '../shared/IssueList.tsx';
import { Sheet } from '../shared/Sheet.tsx';
import { FilePicker } from './FilePicker.tsx';
import { LoadProgress } from './LoadProgress.tsx';
import styles from './Open.module.css';
import { PasteField } from './PasteField.tsx';
import { SaveReport } from './SaveReport.tsx';

interface Props {
  /** Dropped on the page before the dialog was there; empty to let the reader choose. */
  readonly files: readonly File[];
  readonly onOpened: (loaded: LoadedDataset) => void;
  readonly onClose: () => void;
}

type State =
  | { readonly step: 'choose' }
  | { readonly step: 'reading'; readonly name: string; readonly progress: Progress }
  | { readonly step: 'failed'; readonly name: string; readonly error: LoadError };

export function OpenDialog({ files, onOpened, onClose }: Props) {
  const [state, setState] = useState<State>({ step: 'choose' });
  const picker = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);

  async function open(chosen: readonly File[]): Promise<void> {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const name = chosen[0]?.name ?? '';
    try {
      const file = chooseOne(chosen);
      const onProgress = (progress: Progress) => setState({ step: 'reading', name, progress });
      const loaded = await openOwnFile(file, control.signal, onProgress);
      if (!control.signal.aborted) onOpened(loaded);
    } catch (error) {
      if (!control.signal.aborted) setState({ step: 'failed', name, error: asLoadError(error) });
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: files that are dropped are opened once.
  useEffect(() => {
    if (files.length > 0) open(files);
    return () => running.current?.abort();
  }, [files]);

  function cancel(): void {
    running.current?.abort();
    setState({ step: 'choose' });
  }

  return (
    <Sheet
      title="Open a dataset of your own"
      side="centre"
      onClose={onClose}
      footer={
        state.step === 'failed' &&
        state.error.issues.length > 0 && (
          <SaveReport name={state.name} issues={state.error.issues} />
        )
      }
    >
      <div className={styles['sheet']}>
        {state.step === 'failed' && <Failure error={state.error} />}
        {state.step === 'reading' ? (
          <div className={styles['reading']}>
            <p role="status">Reading {state.name}</p>
            <LoadProgress progress={state.progress} />
            <Button onClick={cancel}>Cancel</Button>
          </div>
        ) : (
          <>
            <p className={styles['promise']}>
              The file is read in this page only; it is never uploaded. You can also drop it
              anywhere on the page.
            </p>
            <p>
              <Button looks="strong" onClick={() => picker.current?.click()}>
                <FolderOpen size={17} aria-hidden />
                Choose a JSON file…
              </Button>
              <FilePicker inputRef={picker} onFiles={open} />
            </p>
            <PasteField onText={(text) => open([new File([text], 'pasted text')])} />
          </>
        )}
      </div>
    </Sheet>
  );
}

function Failure({ error }: { error: LoadError }) {
  return (
    <div className={styles['failure']} role="alert">
      <p>
        <strong>{error.message}</strong> {error.cure}
      </p>
      <p>The picture behind this window is untouched.</p>
      {error.issues.length > 0 && (
        <>
          <h3>{countOf(error.issues.length, 'issue')}</h3>
          <IssueList issues={error.issues} />
        </>
      )}
    </div>
  );
}
