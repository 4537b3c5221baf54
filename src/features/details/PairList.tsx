// Which words stand between two actors, in both directions, pair by pair?
import type { PairEntry, PairTie } from '../../view/describe-split.ts';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ActorLink } from './ActorLink.tsx';
import details from './Details.module.css';
import { Paged } from './Paged.tsx';
import styles from './Split.module.css';
import { StanceCards } from './StanceCards.tsx';

/** Each with all its words. */
const MOST_ON_PAPER = 60;

export function PairList({ pairs, label }: { pairs: readonly PairEntry[]; label: string }) {
  return (
    <Paged items={pairs} label={label} unit="pair" mostOnPaper={MOST_ON_PAPER}>
      {(shown) =>
        shown.map((pair) => <Pair key={pair.actors.map(({ id }) => id).join(' ')} pair={pair} />)
      }
    </Paged>
  );
}

function Pair({ pair: { actors, why, ties } }: { pair: PairEntry }) {
  const [one, other] = actors;
  return (
    <article className={`${details['card']} ${styles['words']}`}>
      <header>
        <h4 className={styles['pair']}>
          <QuoteText text={one.name} /> and <QuoteText text={other.name} />
        </h4>
        <p className={details['definition']}>{why}</p>
      </header>
      {ties.map((tie) => (
        <Tie key={tie.id} tie={tie} />
      ))}
    </article>
  );
}

function Tie({ tie: { source, target, kind, stances } }: { tie: PairTie }) {
  return (
    <div className={styles['tie']}>
      <h5 className={details['tie']}>
        <ActorLink actor={source} />
        <LineSample kind={kind} />
        <StanceVerb kind={kind} />
        <ActorLink actor={target} />
      </h5>
      {stances.map((entry) => (
        <StanceCards
          key={entry.id}
          stances={[entry]}
          named={entry.source.id !== source.id || entry.target.id !== target.id}
        />
      ))}
    </div>
  );
}
