// What is under the pointer, or where the keys stand, in words and with the first of its quotes?
import type { MarkWords } from '../../view/describe-mark.ts';
import { cutText } from '../../view/safe-text.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Timeline.module.css';
import type { TipPlace } from './tip-place.ts';

const LONGEST = 150;

export function MarkTip({ words, place }: { words: MarkWords; place: TipPlace }) {
  const { date, said, details, words: quote } = words;
  return (
    <div
      className={styles['tip']}
      data-below={place.below}
      style={{ left: place.x, top: place.y }}
      aria-hidden="true"
    >
      <p className={styles['tipDate']}>{date}</p>
      <p>
        <b>
          <QuoteText text={said} />
        </b>
        {details !== '' && (
          <>
            {' · '}
            <QuoteText text={details} />
          </>
        )}
      </p>
      {quote !== '' && (
        <p className={styles['tipQuote']}>
          “<QuoteText text={cutText(quote, LONGEST)} />”
        </p>
      )}
    </div>
  );
}
