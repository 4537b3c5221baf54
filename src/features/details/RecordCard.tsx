// What is shown where there are no words: a machine-coded record, and that it says nothing itself?
import { attributionSentence } from '../../view/describe-stance.ts';
import type { RecordCard as Card } from '../../view/quote-card.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Details.module.css';
import { SourceLink } from './SourceLink.tsx';

export function RecordCard({ card }: { card: Card }) {
  return (
    <figure className={styles['record']} aria-label={attributionSentence(card.attribution)}>
      <p>
        No words: a machine-coded record, <QuoteText text={card.record} />.
      </p>
      {card.attribution.date !== null && <p className={styles['meta']}>{card.attribution.date}</p>}
      {card.url !== null && <SourceLink url={card.url} />}
    </figure>
  );
}
