// Which stances does the data keep on record that no longer hold, and why?
import { linkToStance } from '../../state/link-to-quote.ts';
import { NO_REASON, type Withdrawal } from '../../view/list-withdrawn.ts';
import { countOf } from '../../view/wording.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Sources.module.css';

export function SourceWithdrawn({ withdrawn }: { withdrawn: readonly Withdrawal[] }) {
  return (
    <article className={styles['article']}>
      <h3 className={styles['articleTitle']}>{countOf(withdrawn.length, 'withdrawn stance')}</h3>
      <p className={styles['meta']}>
        Kept on record: the view does not rest on what no longer holds.
      </p>
      <ul className={styles['quotes']}>
        {withdrawn.map(({ stance, sentence, note }) => (
          <li key={stance} className={styles['quote']}>
            <p className={styles['sentence']}>
              <QuoteText text={sentence} />
            </p>
            <p className={styles['meta']}>
              <QuoteText text={note ?? NO_REASON} /> ·{' '}
              <a href={linkToStance(stance)}>Permanent link</a>
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}
