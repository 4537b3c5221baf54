// Which three actors stand in balance, which do not, and how is each looked at alone?
import type { Triad } from '../../graph/count-pairs.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { isolateActors } from '../../view/change-view.ts';
import { describeTriad, type SplitDetails } from '../../view/describe-split.ts';
import details from './Details.module.css';
import { Paged } from './Paged.tsx';
import styles from './Split.module.css';
import { TriadLine } from './TriadLine.tsx';

interface Props {
  readonly said: SplitDetails;
  readonly index: GraphIndex;
}

/** Each is a line or two. */
const MOST_ON_PAPER = 300;

export function TriadList({ said: { triads, triadCounts }, index }: Props) {
  if (triads.length === 0) return null;
  return (
    <section className={details['section']}>
      <h3 className={details['heading']}>
        Triads <span>{triadCounts}</span>
      </h3>
      <p className={details['definition']}>
        Those that are not balanced come first.
        <span className={styles['onScreen']}>
          {' '}
          Select one to see the three alone, with the words of each pair.
        </span>
      </p>
      <Paged items={triads} label="Pages of the triads" unit="triad" mostOnPaper={MOST_ON_PAPER}>
        {(shown) => (
          <ul className={styles['triads']}>
            {shown.map((triad) => (
              <Row key={triad.actors.join(' ')} triad={triad} index={index} />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

function Row({ triad, index }: { triad: Triad; index: GraphIndex }) {
  return (
    <li>
      <button
        type="button"
        className={styles['triad']}
        onClick={() => changeView((view) => isolateActors(view, triad.actors))}
      >
        <TriadLine triad={describeTriad(triad, index)} />
      </button>
    </li>
  );
}
