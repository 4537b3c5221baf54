// Which words stand between two actors, in both directions, pair by pair?
import { useState } from 'react';
import type { PairEntry, PairTie } from '../../view/describe-split.ts';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { Pager } from '../shared/Pager.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ActorLink } from './ActorLink.tsx';
import details from './Details.module.css';
import styles from './Split.module.css';
import { StanceCards } from './StanceCards.tsx';

const PAGE = 10;

export function PairList({ pairs, label }: { pairs: readonly PairEntry[]; label: string }) {
  const [wanted, setWanted] = useState(0);
  const pages = Math.max(1, Math.ceil(pairs.length / PAGE));
  const page = Math.min(wanted, pages - 1);
  return (
    <>
      {pairs.slice(page * PAGE, (page + 1) * PAGE).map((pair) => (
        <Pair key={pair.actors.map(({ id }) => id).join(' ')} pair={pair} />
      ))}
      {pages > 1 && <Pager label={label} page={page} pages={pages} onPage={setWanted} />}
    </>
  );
}

function Pair({ pair: { actors, why, ties } }: { pair: PairEntry }) {
  const [one, other] = actors;
  return (
    <article className={details['card']}>
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
