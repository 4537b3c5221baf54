// Which three actors stand in balance, which do not, and how is each looked at alone?
import { useState } from 'react';
import type { Triad } from '../../graph/count-pairs.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { isolateActors } from '../../view/change-view.ts';
import { describeTriad, type SplitDetails } from '../../view/describe-split.ts';
import { Pager } from '../shared/Pager.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import details from './Details.module.css';
import styles from './Split.module.css';

interface Props {
  readonly said: SplitDetails;
  readonly index: GraphIndex;
}

const PAGE = 10;

export function TriadList({ said: { triads, triadCounts }, index }: Props) {
  const [wanted, setWanted] = useState(0);
  const pages = Math.max(1, Math.ceil(triads.length / PAGE));
  const page = Math.min(wanted, pages - 1);
  if (triads.length === 0) return null;
  return (
    <section className={details['section']}>
      <h3 className={details['heading']}>
        Triads <span>{triadCounts}</span>
      </h3>
      <p className={details['definition']}>
        Those that are not balanced come first. Select one to see the three alone.
      </p>
      <ul className={styles['triads']}>
        {triads.slice(page * PAGE, (page + 1) * PAGE).map((triad) => (
          <Row key={triad.actors.join(' ')} triad={triad} index={index} />
        ))}
      </ul>
      {pages > 1 && (
        <Pager label="Pages of the triads" page={page} pages={pages} onPage={setWanted} />
      )}
    </section>
  );
}

function Row({ triad, index }: { triad: Triad; index: GraphIndex }) {
  const { actors, signs, balanced } = describeTriad(triad, index);
  const [one, other, third] = actors;
  const [oneOther, oneThird, otherThird] = signs;
  return (
    <li>
      <button
        type="button"
        className={styles['triad']}
        onClick={() => changeView((view) => isolateActors(view, triad.actors))}
      >
        <span className={styles['balance']}>{balanced ? 'balanced' : 'not balanced'}</span>
        <span className={styles['around']}>
          <QuoteText text={one.name} /> <Sign sign={oneOther} /> <QuoteText text={other.name} />{' '}
          <Sign sign={otherThird} /> <QuoteText text={third.name} /> <Sign sign={oneThird} />{' '}
          <QuoteText text={one.name} />
        </span>
      </button>
    </li>
  );
}

function Sign({ sign }: { sign: string }) {
  return <b className={styles['sign']}>{sign}</b>;
}
