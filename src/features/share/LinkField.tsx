// How does the link get out of here: copied, handed to the system, or taken by hand?
import { Check, Download, Link, Share2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { usePassing } from '../../state/use-passing.ts';
import { Button } from '../shared/Button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { EitherText } from '../shared/EitherText.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import { describeLength } from './describe-length.ts';
import styles from './Share.module.css';

interface Props {
  /** Null while it is being made. */
  readonly link: string | null;
  readonly failed: boolean;
  readonly title: string;
  readonly text: string;
  /** Null where the link is short enough to arrive. */
  readonly onSaveData: (() => void) | null;
}

export function LinkField({ link, failed, title, text, onSaveData }: Props) {
  const [said, say] = usePassing<'copied' | 'denied'>();
  const field = useRef<HTMLTextAreaElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another link is to be taken anew.
  useEffect(() => field.current?.select(), [link]);
  // Whoever opens the dialog has the link at hand: Ctrl-C is all it takes.
  useEffect(() => field.current?.focus(), []);

  async function copy(): Promise<void> {
    if (link === null) return;
    const done = await copyText(link, 'Copy the link by hand.');
    say(done ? 'copied' : 'denied');
    if (done) return;
    field.current?.focus();
    field.current?.select();
  }

  return (
    <>
      <label className={styles['field']}>
        Link
        <textarea
          ref={field}
          readOnly
          rows={link !== null && link.length > 160 ? 4 : 2}
          value={link ?? ''}
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p className={styles['length']} role="status">
        {link !== null && describeLength(link)}
        {link === null &&
          (failed ? 'The data could not be packed into a link.' : 'Packing the data…')}
      </p>
      <p className={styles['actions']}>
        <Button looks="strong" disabled={link === null} onClick={copy}>
          {said === 'copied' ? <Check size={17} aria-hidden /> : <Link size={17} aria-hidden />}
          <EitherText others={['Link copied']}>
            {said === 'copied' ? 'Link copied' : 'Copy this link'}
          </EitherText>
        </Button>
        {onSaveData !== null && (
          <Button onClick={onSaveData}>
            <Download size={17} aria-hidden />
            Save the data as a file
          </Button>
        )}
        {link !== null && typeof navigator.share === 'function' && (
          <Button onClick={() => hand({ title, text, url: link })}>
            <Share2 size={17} aria-hidden />
            Send with another app…
          </Button>
        )}
      </p>
      <VisuallyHidden role="status">{said === 'copied' && 'The link is copied.'}</VisuallyHidden>
      {said === 'denied' && (
        <p role="alert">The browser did not allow copying. The link is selected: press Ctrl C.</p>
      )}
    </>
  );
}

/** The reader may think better of it, which is no fault. */
async function hand(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch {
    // Cancelled, or refused: the link is still there to be copied.
  }
}
