// Which quotes are off in one way, and what is off about each?
import { useState } from 'react';
import type { FindingGroup } from '../../view/describe-check.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Check.module.css';
import { StanceLink } from './StanceLink.tsx';
import { GROUP_WORDING } from './wording.ts';

/** With a wrong text every quote is in the list. */
const FIRST = 12;

interface Props {
  readonly group: FindingGroup;
  readonly onClose: () => void;
}

export function FindingList({ group: { kind, findings }, onClose }: Props) {
  const [all, setAll] = useState(false);
  const { title, meaning } = GROUP_WORDING[kind];
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <section className={styles['section']}>
      <h3>
        {title} <span className={styles['count']}>{findings.length}</span>
      </h3>
      <p className={styles['soft']}>{meaning}</p>
      <ul className={styles['findings']}>
        {shown.map(({ stance, place, sentence, exact, lang, reason }) => (
          <li key={`${stance}/${place}`} className={styles['finding']}>
            <StanceLink stance={stance} place={place} sentence={sentence} onFollow={onClose} />
            <blockquote lang={lang} dir="auto">
              <q>
                <QuoteText text={exact} lang={lang} />
              </q>
            </blockquote>
            <p>
              <QuoteText text={reason} />
            </p>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <p>
          <Button onClick={() => setAll(true)}>
            Show {countOf(findings.length - shown.length, 'more', 'more')}
          </Button>
        </p>
      )}
    </section>
  );
}
