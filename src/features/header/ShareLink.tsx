// How does somebody else get this very picture? A link printed from the view, never read from the address bar.
import { Check, Link } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { isOwnData } from '../../state/dataset-queries.ts';
import { linkTo } from '../../state/link-to.ts';
import { setNotices } from '../../state/notice-store.ts';
import { useViewStore } from '../../state/view-store.ts';
import { Button } from '../shared/Button.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import styles from './ShareLink.module.css';

const CONFIRMED_MS = 2500;

export function ShareLink() {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  useEffect(() => {
    if (byHand !== null) field.current?.select();
  }, [byHand]);

  async function copy(): Promise<void> {
    const { view } = useViewStore.getState();
    const link = linkTo(view);
    if (isOwnData(view.data)) {
      const message = 'This link points to your own file. Whoever opens it needs the file too.';
      setNotices('share', [{ message }]);
    }
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
      setByHand(null);
    } catch {
      // Denied, or inside a frame: then it is there to be copied by hand.
      setByHand(link);
    }
  }

  return (
    <div className={styles['share']}>
      <Button looks="strong" onClick={copy} className={styles['copy']}>
        {copied ? <Check size={17} aria-hidden /> : <Link size={17} aria-hidden />}
        <span className={styles['word']} data-copied={copied}>
          {copied ? 'Link copied' : 'Copy link'}
        </span>
      </Button>
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
