// By which chains of ties are two actors connected, and on which words does each step rest?
import { changeView } from '../../state/view-store.ts';
import { compareActors, connectActors } from '../../view/change-view.ts';
import type { Connection, PathChain, PathTie } from '../../view/describe-paths.ts';
import type { ActorPair } from '../../view/view-state.ts';
import { Button } from '../shared/Button.tsx';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import { ActorLink } from './ActorLink.tsx';
import details from './Details.module.css';
import styles from './Pair.module.css';
import { PairHead } from './PairHead.tsx';
import { PanelHead } from './PanelHead.tsx';
import { StanceWords } from './StanceWords.tsx';

interface Props {
  readonly connection: Connection;
  /** Lights one chain in the picture; null lights all. */
  readonly onPoint: (chain: PathChain | null) => void;
}

export function PathPanel({ connection: { ends, summary, chains }, onPoint }: Props) {
  const pair: ActorPair = [ends[0].id, ends[1].id];
  return (
    <>
      <VisuallyHidden role="status">
        Connection: {ends[0].name} and {ends[1].name}. {summary}
      </VisuallyHidden>
      <PanelHead title="Connection">
        <span>{summary}</span>
      </PanelHead>
      <PairHead
        actors={ends}
        onSwap={() => changeView((view) => connectActors(view, [pair[1], pair[0]]))}
      />
      {chains.length > 0 && (
        <ol className={styles['chains']}>
          {chains.map((chain, at) => (
            <Chain
              key={chain.actors.map(({ id }) => id).join(' ')}
              chain={chain}
              open={at === 0}
              onPoint={onPoint}
            />
          ))}
        </ol>
      )}
      <p>
        <Button onClick={() => changeView((view) => compareActors(view, pair))}>
          Compare the two
        </Button>
      </p>
    </>
  );
}

interface ChainProps {
  readonly chain: PathChain;
  readonly open: boolean;
  readonly onPoint: Props['onPoint'];
}

function Chain({ chain, open, onPoint }: ChainProps) {
  const between = chain.actors.slice(1, -1).map(({ name }) => name);
  return (
    <li
      className={details['card']}
      onPointerEnter={() => onPoint(chain)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(chain)}
      onBlur={() => onPoint(null)}
    >
      <details open={open}>
        <summary className={styles['way']}>
          {between.length === 0 ? (
            'The ties between the two'
          ) : (
            <>
              By way of <QuoteText text={between.join(', then ')} />
            </>
          )}
        </summary>
        <ol className={styles['steps']}>
          {chain.steps.map((ties, at) => (
            <li key={chain.actors[at]?.id} className={styles['step']}>
              {ties.map((each) => (
                <Tie key={each.tie.id} tie={each} />
              ))}
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

function Tie({ tie: { source, target, kind, stances } }: { tie: PathTie }) {
  return (
    <div className={styles['tie']}>
      <h3 className={details['tie']}>
        <ActorLink actor={source} />
        <LineSample kind={kind} />
        <StanceVerb kind={kind} />
        <ActorLink actor={target} />
      </h3>
      {stances.map((entry) => (
        <StanceWords
          key={entry.id}
          entry={entry}
          named={entry.source.id !== source.id || entry.target.id !== target.id}
        />
      ))}
    </div>
  );
}
