// What exactly is this one stance, and on which words does it rest?
import type { StanceDetails } from '../../view/details.ts';
import { NO_REASON } from '../../view/list-withdrawn.ts';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ActorLink } from './ActorLink.tsx';
import { ContestBox } from './ContestBox.tsx';
import styles from './Details.module.css';
import { PanelHead } from './PanelHead.tsx';
import { StanceCards } from './StanceCards.tsx';

export function StancePanel({ details }: { details: StanceDetails }) {
  const { entry, contest, meant, shown } = details;
  return (
    <>
      <PanelHead
        title={
          <span className={styles['tieTitle']} data-withdrawn={entry.withdrawn || undefined}>
            <ActorLink actor={entry.source} />
            <span className={styles['tie']}>
              <LineSample kind={entry.kind} hollow={entry.hollow} />
              <StanceVerb kind={entry.kind} />
            </span>
            <ActorLink actor={entry.target} />
            {entry.withdrawn && (
              <strong className={styles['badge']}>Withdrawn – not counted</strong>
            )}
          </span>
        }
      >
        {entry.date}
      </PanelHead>
      {entry.withdrawn && (
        <p>
          This stance no longer holds. <QuoteText text={entry.note ?? NO_REASON} />
        </p>
      )}
      {!shown && !entry.withdrawn && (
        <p className={styles['none']}>The filters hide this stance; its words are not shown.</p>
      )}
      {contest !== null && meant === null && <ContestBox contest={contest} />}
      {entry.cards.length > 0 && (
        <article className={styles['card']}>
          <StanceCards stances={[entry]} meant={meant} />
        </article>
      )}
      {contest !== null && meant !== null && <ContestBox contest={contest} />}
    </>
  );
}
