// What is under the pointer, in words? The same is said by the keyboard twin.
import type { GraphIndex } from '../../graph/index-graph.ts';
import { describeTie } from '../../view/describe-tie.ts';
import type { Scene } from '../../view/scene.ts';
import type { Selection } from '../../view/view-state.ts';
import { ContestMark } from '../shared/ContestMark.tsx';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './GraphView.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly hovered: Selection | null;
}

export function HoverLine({ index, scene, hovered }: Props) {
  if (hovered?.type !== 'tie') return null;
  const tie = scene.ties.find(
    ({ source, target, stance }) =>
      source === hovered.source && target === hovered.target && stance === hovered.stance,
  );
  const kind = index.kindById.get(hovered.stance);
  if (tie === undefined || kind === undefined) return null;
  return (
    <p className={styles['hover']} aria-hidden="true">
      <span className={styles['said']}>
        <strong>
          <QuoteText text={index.actorById.get(tie.source)?.name ?? tie.source} />
        </strong>{' '}
        <LineSample kind={kind} hollow={tie.hollow} />
        <StanceVerb kind={kind} />{' '}
        <strong>
          <QuoteText text={index.actorById.get(tie.target)?.name ?? tie.target} />
        </strong>
        {tie.contested && <ContestMark />}
        {` · ${describeTie(tie)}`}
      </span>
    </p>
  );
}
