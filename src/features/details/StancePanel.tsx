// What exactly is this one stance, and on which words does it rest?
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { StanceDetails } from '../../view/details.ts';
import { NO_REASON } from '../../view/list-withdrawn.ts';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ActorLink } from './ActorLink.tsx';
import { ContestBox } from './ContestBox.tsx';
import styles from './Details.module.css';
import { HiddenStance } from './HiddenStance.tsx';
import { PanelHead } from './PanelHead.tsx';
import { StanceCards } from './StanceCards.tsx';
import { WithdrawnWords } from './WithdrawnWords.tsx';

interface Props {
  readonly details: StanceDetails;
  readonly index: GraphIndex;
}

export function StancePanel({ details, index }: Props) {
  const { entry, contest, meant, shown, withdrawnCards } = details;
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
      {withdrawnCards.length > 0 && <WithdrawnWords cards={withdrawnCards} />}
      {!shown && !entry.withdrawn && <HiddenStance index={index} id={entry.id} />}
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
