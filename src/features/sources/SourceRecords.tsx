// What does the view rest on beside words: machine-coded records?
import { attributionSentence } from '../../view/describe-stance.ts';
import type { RecordCard } from '../../view/quote-card.ts';
import { countOf } from '../../view/wording.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Sources.module.css';

export function SourceRecords({ records }: { records: readonly RecordCard[] }) {
  return (
    <article className={styles['article']}>
      <h3 className={styles['articleTitle']}>{countOf(records.length, 'record')} without words</h3>
      <ul className={styles['quotes']}>
        {records.map(({ id, record, attribution, url }) => (
          <li key={id} className={styles['quote']}>
            <p className={styles['sentence']}>
              <QuoteText text={attributionSentence(attribution)} />
            </p>
            <p className={styles['meta']}>
              <QuoteText text={record} />
              {url !== null && (
                <>
                  {' · '}
                  <a
                    href={url}
                    target="_blank"
                    rel="noopener noreferrer"
                    referrerPolicy="no-referrer"
                  >
                    {url}
                  </a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}
