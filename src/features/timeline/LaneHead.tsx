// Whose lane is this: who says what of whom?
import { ArrowRight } from 'lucide-react';
import { use } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { nameActor } from '../../view/describe-stance.ts';
import { kindLabel } from '../../view/kind-label.ts';
import { cutText, visibleText } from '../../view/safe-text.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import type { TimelineLane } from '../../view/timeline.ts';
import { KIND_WORDING } from '../../view/wording.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ShapeGlyph } from '../shared/ShapeGlyph.tsx';
import { Vocabulary } from '../shared/vocabulary.ts';
import type { LaneLight } from './select-lanes.ts';
import styles from './Timeline.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly lane: TimelineLane;
  readonly width: number;
  readonly height: number;
  readonly current: boolean;
  readonly light: LaneLight;
}

/** So much of a name stands in its half of two lines, as a rule. */
const LONGEST = 34;

export function LaneHead({ index, lane, width, height, current, light }: Props) {
  return (
    <button
      type="button"
      className={styles['head']}
      data-head={lane.key}
      data-light={light}
      tabIndex={current ? 0 : -1}
      aria-pressed={light === 'own'}
      aria-label={nameLane(lane, index)}
      title={nameLane(lane, index)}
      style={{ top: lane.top, width, height }}
    >
      {lane.tie === null ? <ActorName lane={lane} /> : <TieName index={index} lane={lane} />}
    </button>
  );
}

function ActorName({ lane: { actor } }: { lane: TimelineLane }) {
  return (
    <>
      <span className={styles['names']}>
        <QuoteText text={cutText(actor.name, 2 * LONGEST)} />
      </span>
      <span className={styles['shape']} title={KIND_WORDING[actor.kind].label}>
        <ShapeGlyph kind={actor.kind} />
      </span>
    </>
  );
}

function TieName({ index, lane: { tie, actor } }: { index: GraphIndex; lane: TimelineLane }) {
  const vocabulary = use(Vocabulary);
  const kind = tie && index.kindById.get(tie.stance);
  if (!tie || !kind) return null;
  return (
    <>
      <span className={styles['names']}>
        <QuoteText text={cutText(actor.name, LONGEST)} /> <ArrowRight size={12} aria-hidden />{' '}
        <QuoteText text={cutText(nameActor(index, tie.target).name, LONGEST)} />
      </span>
      <span className={styles['verb']} data-colour={styleOfKind(kind, vocabulary).colour}>
        {kindLabel(kind)}
      </span>
    </>
  );
}

/** "Velmara → Marjania: condemns". */
export function nameLane({ tie, actor }: TimelineLane, index: GraphIndex): string {
  if (tie === null) return visibleText(actor.name);
  const kind = index.kindById.get(tie.stance)?.label ?? tie.stance;
  return visibleText(`${actor.name} → ${nameActor(index, tie.target).name}: ${kind}`);
}
