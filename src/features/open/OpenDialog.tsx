// How does a dataset of one's own come in: picked, dropped or pasted?
import { FolderOpen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import type { Progress } from '../../state/fetch-text.ts';
import { isTextFile } from '../../state/is-text-file.ts';
import { asLoadError, type LoadError } from '../../state/load-error.ts';
import { nameFile } from '../../state/name-file.ts';
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
  /** Where a dataset is shown, whose quotes can be checked against a text. */
  readonly onTexts: ((files: readonly File[]) => void) | null;
  readonly onClose: () => void;
}

type State =
  | { readonly step: 'choose' }
  | { readonly step: 'texts'; readonly files: readonly File[] }
  | { readonly step: 'reading'; readonly name: string; readonly progress: Progress }
  | { readonly step: 'failed'; readonly name: string; readonly error: LoadError };

export function OpenDialog({ files, onOpened, onTexts, onClose }: Props) {
  const [state, setState] = useState<State>({ step: 'choose' });
  const picker = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);

  /** A text is likelier to be that of an article than a dataset; the reader knows. */
  function choose(chosen: readonly File[]): void {
    if (onTexts !== null && chosen.length > 0 && chosen.every(isTextFile))
      setState({ step: 'texts', files: chosen });
    else open(chosen);
  }

  async function open(chosen: readonly File[]): Promise<void> {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const name = chosen[0] === undefined ? '' : nameFile(chosen[0]);
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
    if (files.length > 0) choose(files);
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
        {state.step === 'texts' && onTexts !== null && (
          <div className={styles['failure']} role="alert">
            <p>
              <strong>{nameTexts(state.files)}</strong> The quotes of the dataset that is shown can
              be checked against {state.files.length === 1 ? 'it' : 'them'}.
            </p>
            <p className={styles['ways']}>
              <Button looks="strong" onClick={() => onTexts(state.files)}>
                Check the quotes
              </Button>
              <Button onClick={() => open(state.files)}>Open as a dataset</Button>
            </p>
          </div>
        )}
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
              <FilePicker inputRef={picker} onFiles={choose} />
            </p>
            <PasteField onText={(text) => open([new File([text], 'pasted text')])} />
          </>
        )}
      </div>
    </Sheet>
  );
}

function nameTexts(files: readonly File[]): string {
  const [file] = files;
  if (file === undefined || files.length > 1)
    return `${countOf(files.length, 'file')} are texts, not datasets.`;
  return `${nameFile(file)} is a text, not a dataset.`;
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
