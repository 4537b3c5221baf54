// What stands behind what is selected? One panel for each kind of selection.
import type { ReactNode } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { Details as DetailsData } from '../../view/details.ts';
import { kindLabel } from '../../view/kind-label.ts';
import { cutText } from '../../view/safe-text.ts';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import { ActorPanel } from './ActorPanel.tsx';
import styles from './Details.module.css';
import { Overview } from './Overview.tsx';
import { StancePanel } from './StancePanel.tsx';
import { TiePanel } from './TiePanel.tsx';

interface Props {
  readonly details: DetailsData;
  readonly index: GraphIndex;
  /** The picture in sentences, for the overview. */
  readonly inWords?: readonly string[];
  /** What else can be done with an actor. */
  readonly actorTools?: ReactNode;
}

export function Details({ details, index, inWords = [], actorTools = null }: Props) {
  return (
    <div className={styles['details']}>
      <VisuallyHidden role="status">{cutText(announce(details), LONGEST)}</VisuallyHidden>
      <Panel details={details} index={index} inWords={inWords} actorTools={actorTools} />
    </div>
  );
}

/** What is said aloud beside the panel, which has it in full. */
const LONGEST = 300;

function Panel({ details, index, inWords, actorTools }: Required<Props>) {
  switch (details.type) {
    case 'overview':
      return <Overview details={details} inWords={inWords} />;
    case 'actor':
      return <ActorPanel details={details} tools={actorTools} />;
    case 'tie':
      return <TiePanel details={details} />;
    case 'stance':
      return <StancePanel details={details} index={index} />;
  }
}

function announce(details: DetailsData): string {
  switch (details.type) {
    case 'overview':
      return '';
    case 'actor':
      return `Details: ${details.actor.name}`;
    case 'tie':
      return `Details: ${details.source.name} ${kindLabel(details.kind)} ${details.target.name}`;
    case 'stance':
      return `Details: ${details.entry.withdrawn ? 'withdrawn and not counted: ' : ''}${details.sentence}`;
  }
}
