// How does an article's text come in: picked or pasted, found its article by itself, or else asked about?
import { FileText } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { ArticleId, Dataset } from '../../model/stance-graph.ts';
import { receiveFiles } from '../../state/receive-text.ts';
import { useReceiving } from '../../state/stray-texts.ts';
import { Button } from './Button.tsx';
import styles from './GiveText.module.css';
import { StrayTexts } from './StrayTexts.tsx';

interface Props {
  readonly dataset: Dataset;
  /** The one that is most likely meant, where a text does not say so itself. */
  readonly article: ArticleId | null;
}

export function GiveText({ dataset, article }: Props) {
  const { reading } = useReceiving(dataset);
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const pasteId = useId();

  return (
    <div className={styles['give']}>
      <StrayTexts dataset={dataset} likely={article} />
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
          if (files.length > 0) receiveFiles(dataset, files);
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
              onClick={() => receiveFiles(dataset, [new File([pasted], 'The pasted text')])}
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
