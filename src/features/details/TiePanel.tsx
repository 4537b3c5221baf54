// Who takes this step toward whom, and in which words?
import type { TieDetails } from '../../view/details.ts';
import { countOf } from '../../view/wording.ts';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ActorLink } from './ActorLink.tsx';
import { ContestBox } from './ContestBox.tsx';
import styles from './Details.module.css';
import { PanelHead } from './PanelHead.tsx';
import { StanceCards } from './StanceCards.tsx';

export function TiePanel({ details }: { details: TieDetails }) {
  const { source, target, kind, stances, outlets, contest, hidden } = details;
  const counted = stances.filter((stance) => stance.counted).length;
  const hollow = stances.length > 0 && stances.every((stance) => stance.hollow);
  return (
    <>
      <PanelHead
        title={
          <span className={styles['tieTitle']}>
            <ActorLink actor={source} />
            <span className={styles['tie']}>
              <LineSample kind={kind} hollow={hollow} />
              <StanceVerb kind={kind} />
            </span>
            <ActorLink actor={target} />
          </span>
        }
      >
        <span>
          {counted === 0 && stances.length > 0
            ? `${countOf(stances.length, 'stance')}, not counted`
            : `${countOf(counted, 'stance')} · ${countOf(outlets.length, 'outlet')}`}
        </span>
      </PanelHead>
      {contest !== null && <ContestBox contest={contest} />}
      <p className={styles['definition']}>
        <QuoteText text={kind.definition} />
      </p>
      <div className={styles['section']}>
        {stances.map((stance) => (
          <article key={stance.id} className={styles['card']}>
            <StanceCards
              stances={[stance]}
              named={stance.source.id !== source.id || stance.target.id !== target.id}
            />
          </article>
        ))}
      </div>
      {hidden > 0 && (
        <p className={styles['hidden']}>{countOf(hidden, 'more stance')} hidden by the filters.</p>
      )}
    </>
  );
}
