// What is there where there is too little to divide: which pairs, which triads, in whose words?
import type { GraphIndex } from '../../graph/index-graph.ts';
import { describeTriad, type SplitDetails } from '../../view/describe-split.ts';
import { SPLIT_WORDING } from '../../view/split-wording.ts';
import type { ViewState } from '../../view/view-state.ts';
import details from './Details.module.css';
import { PairList } from './PairList.tsx';
import styles from './Split.module.css';
import { SplitFigures } from './SplitFigures.tsx';
import { TriadLine } from './TriadLine.tsx';
import { TriadList } from './TriadList.tsx';

interface Props {
  readonly said: SplitDetails;
  readonly index: GraphIndex;
  readonly view: ViewState;
}

export function Undivided({ said, index, view }: Props) {
  const { kind, lack, undivided, triads } = said;
  // Whoever looks at three alone has the triad before them, and its pairs are its words.
  const [only] = view.hops === 0 && view.actor.length === 3 ? triads : [];
  return (
    <>
      {only !== undefined && (
        <p className={styles['only']}>
          <TriadLine triad={describeTriad(only, index)} />
        </p>
      )}
      <p className={styles['lack']}>
        <strong>Too little data</strong> for a statement on balance: {lack}. So no{' '}
        {SPLIT_WORDING[kind].groups} are shown.
      </p>
      {only === undefined && (
        <>
          <SplitFigures said={said} />
          <TriadList said={said} index={index} />
        </>
      )}
      {undivided.length > 0 && (
        <section className={details['section']}>
          <h3 className={details['heading']}>
            {only === undefined ? 'The signed pairs' : 'The three pairs'}
            <span>{undivided.length}</span>
          </h3>
          <PairList pairs={undivided} label="Pages of the signed pairs" />
        </section>
      )}
    </>
  );
}
