// How does somebody else get this very picture? A link printed from the view, never read from the address bar.
import { Check, Ellipsis, Link } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Dataset } from '../../model/stance-graph.ts';
import { linkToGive } from '../../state/link-to.ts';
import { usePassing } from '../../state/use-passing.ts';
import { useViewStore } from '../../state/view-store.ts';
import { Button } from '../shared/Button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { EitherText } from '../shared/EitherText.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { noticeOwnData } from '../shared/own-data-notice.ts';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import styles from './ShareLink.module.css';

interface Props {
  readonly dataset: Dataset | null;
  /** Opens the dialog with everything else there is. */
  readonly onMore: (() => void) | null;
}

export function ShareLink({ dataset, onMore }: Props) {
  const [copied, setCopied] = usePassing<true>();
  const [byHand, setByHand] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (byHand !== null) field.current?.select();
  }, [byHand]);

  async function copy(): Promise<void> {
    const link = linkToGive(useViewStore.getState().view, dataset);
    const done = await copyText(link, 'Copy the link by hand.');
    // Denied, or inside a frame: then it is there to be copied by hand.
    setByHand(done ? null : link);
    setCopied(done || null);
    if (done) noticeOwnData(onMore);
  }

  return (
    <div className={styles['share']}>
      <Button looks="strong" onClick={copy} className={styles['copy']}>
        {copied ? <Check size={17} aria-hidden /> : <Link size={17} aria-hidden />}
        <span className={styles['word']} data-copied={copied === true}>
          <EitherText others={['Link copied']}>{copied ? 'Link copied' : 'Copy link'}</EitherText>
        </span>
      </Button>
      {onMore !== null && (
        <IconButton label="Share or keep this view" onClick={onMore} className={styles['more']}>
          <Ellipsis size={17} aria-hidden />
        </IconButton>
      )}
      <VisuallyHidden role="status">{copied && 'The link is copied.'}</VisuallyHidden>
      {byHand !== null && (
        <div className={styles['byHand']}>
          <label>
            Copy this link by hand
            <input ref={field} readOnly value={byHand} />
          </label>
          <IconButton label="Close" onClick={() => setByHand(null)}>
            ×
          </IconButton>
        </div>
      )}
    </div>
  );
}
