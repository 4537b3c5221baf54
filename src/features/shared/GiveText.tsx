// How does an article's text come in: picked or pasted, found its article by itself, or else asked about?
import { FileText } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Article, ArticleId, Dataset } from '../../model/stance-graph.ts';
import { giveTo, receiveFiles, type Unplaced } from '../../state/receive-text.ts';
import { Button } from './Button.tsx';
import styles from './GiveText.module.css';
import { UnplacedText } from './UnplacedText.tsx';

interface Props {
  readonly dataset: Dataset;
  /** The one that is most likely meant, where a text does not say so itself. */
  readonly article: ArticleId | null;
  readonly unplaced: readonly Unplaced[];
  readonly onUnplaced: (unplaced: readonly Unplaced[]) => void;
}

export function GiveText({ dataset, article, unplaced, onUnplaced }: Props) {
  const [reading, setReading] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const running = useRef<AbortController | null>(null);
  const pasteId = useId();

  useEffect(() => () => running.current?.abort(), []);

  async function receive(files: readonly File[]): Promise<void> {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setReading(true);
    try {
      onUnplaced(await receiveFiles(dataset, files, control.signal));
    } catch (error) {
      if (!control.signal.aborted) throw error;
    } finally {
      if (!control.signal.aborted) setReading(false);
    }
  }

  function place(text: Unplaced, chosen: Article | null): void {
    onUnplaced(unplaced.filter((each) => each !== text));
    if (text.brought !== null && chosen !== null) giveTo(dataset, chosen, text.brought);
  }

  return (
    <div className={styles['give']}>
      {unplaced.map((text) => (
        <UnplacedText
          key={text.brought?.name ?? text.error?.message}
          unplaced={text}
          articles={dataset.articles}
          likely={article}
          onPlace={(chosen) => place(text, chosen)}
        />
      ))}
      <p className={styles['ways']}>
        <Button looks="strong" onClick={() => picker.current?.click()}>
          <FileText size={17} aria-hidden />
          Choose a text file…
        </Button>
        <Button aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          Paste the text
        </Button>
        <span role="status">{reading && 'Reading…'}</span>
      </p>
      <input
        ref={picker}
        type="file"
        accept=".txt,text/plain"
        multiple
        aria-label="Choose a text file"
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // So that the same file, saved anew, can be chosen again.
          event.target.value = '';
          if (files.length > 0) receive(files);
        }}
      />
      {pasting && (
        <div className={styles['paste']}>
          <label htmlFor={pasteId}>The words of one article</label>
          <textarea
            id={pasteId}
            rows={5}
            spellCheck={false}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <p>
            <Button
              disabled={pasted.trim() === ''}
              onClick={() => receive([new File([pasted], 'The pasted text')])}
            >
              Check against this text
            </Button>
          </p>
        </div>
      )}
      <p className={styles['promise']}>
        A text file can also be dropped anywhere on the page. It is read in this page, kept in its
        memory only, and never stored or sent.
      </p>
    </div>
  );
}
