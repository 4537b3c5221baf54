// Who is this, which stances does it take, and which are taken toward it?
import { Crosshair } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StanceKind } from '../../model/stance-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { focusActor, select } from '../../view/change-view.ts';
import type { ActorName } from '../../view/describe-stance.ts';
import type { ActorDetails, StanceGroup } from '../../view/details.ts';
import { cutText } from '../../view/safe-text.ts';
import type { Selection } from '../../view/view-state.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { ContestMark } from '../shared/ContestMark.tsx';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ShapeGlyph } from '../shared/ShapeGlyph.tsx';
import { ActorLink } from './ActorLink.tsx';
import styles from './Details.module.css';
import { PairActions } from './PairActions.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PartsThatSpeak } from './PartsThatSpeak.tsx';
import { StanceCards } from './StanceCards.tsx';
import { VoiceBar } from './VoiceBar.tsx';
import { WithdrawnList } from './WithdrawnList.tsx';

/** The name stands in full at the head of the panel. */
const LONGEST_IN_TITLE = 60;

interface Props {
  readonly details: ActorDetails;
  /** What else can be done with it. */
  readonly tools?: ReactNode;
}

export function ActorPanel({ details, tools }: Props) {
  const { actor, kindLabel, partOf, members, parts, shown, sameStance, hidden, others } = details;
  const { partsThatSpeak, withdrawn } = details;
  return (
    <>
      <PanelHead title={<QuoteText text={actor.name} />}>
        <ShapeGlyph kind={actor.kind} />
        <span>
          {actor.role === undefined ? kindLabel : <QuoteText text={actor.role} />}
          {partOf.map((whole) => (
            <span key={whole.id}>
              {' · part of '}
              <ActorLink actor={whole} />
            </span>
          ))}
        </span>
      </PanelHead>
      {members.length > 0 && (
        <p className={styles['members']}>
          Stands here also for {members.map(({ name }) => name).join(', ')}.
        </p>
      )}
      {parts.length > 0 && (
        <p className={styles['members']}>
          Members:{' '}
          {parts.map((part, at) => (
            <span key={part.id}>
              {at > 0 && ', '}
              <ActorLink actor={part} />
            </span>
          ))}
        </p>
      )}
      {partsThatSpeak.length > 0 && <PartsThatSpeak parts={partsThatSpeak} />}
      <VoiceBar details={details} />
      {shown && (
        <div className={styles['actorActions']}>
          <Button onClick={() => changeView((view) => focusActor(view, actor.id))}>
            <Crosshair size={16} aria-hidden />
            Focus: one step around
          </Button>
          <PairActions actor={actor.id} others={others} />
          {tools}
        </div>
      )}
      <Groups
        title="Stances taken"
        none="takes no stance"
        groups={details.says}
        details={details}
      />
      <Groups
        title={
          <>
            Stances toward <QuoteText text={cutText(actor.name, LONGEST_IN_TITLE)} />
          </>
        }
        none="is the target of no stance"
        groups={details.about}
        details={details}
        incoming
      />
      {hidden > 0 && (
        <p className={styles['hidden']}>{countOf(hidden, 'more stance')} hidden by the filters.</p>
      )}
      {withdrawn.length > 0 && <WithdrawnList withdrawn={withdrawn} />}
      {sameStance.length > 0 && (
        <section className={styles['section']}>
          <h3 className={styles['heading']}>Takes the same stance</h3>
          <ul className={styles['rows']}>
            {sameStance.map(({ kind, target, others }) => (
              <li key={`${kind.id} ${target.id}`} className={styles['same']}>
                <span>
                  <StanceVerb kind={kind} /> <QuoteText text={target.name} />
                </span>
                <span className={styles['others']}>
                  {others.map((other) => (
                    <ActorLink key={other.id} actor={other} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface GroupsProps {
  readonly title: ReactNode;
  readonly none: string;
  readonly groups: readonly StanceGroup[];
  readonly details: ActorDetails;
  readonly incoming?: boolean;
}

function Groups({ title, none, groups, details, incoming = false }: GroupsProps) {
  const { id } = details.actor;
  const tieOf = (kind: StanceKind, other: ActorName): Selection => ({
    type: 'tie',
    stance: kind.id,
    source: incoming ? other.id : id,
    target: incoming ? id : other.id,
  });
  const all = groups.reduce((sum, { stances }) => sum + stances.length, 0);
  const count = groups.flatMap(({ stances }) => stances.filter(({ counted }) => counted)).length;
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>
        {title}
        <span>
          {countOf(count, 'stance')}
          {all > count && `, ${all - count} not counted`}
        </span>
      </h3>
      {groups.length === 0 && (
        <p className={styles['none']}>
          <QuoteText text={details.actor.name} /> {none}{' '}
          {details.hidden > 0 ? 'that the filters show' : 'in this data'}.
        </p>
      )}
      {groups.map(({ kind, other, contest, stances }) => (
        <article key={`${kind.id} ${other.id}`} className={styles['card']}>
          <h4 className={styles['tie']}>
            {incoming && <ActorLink actor={other} />}
            <LineSample kind={kind} hollow={stances.every(({ hollow }) => hollow)} />
            <StanceVerb kind={kind} />
            {!incoming && <ActorLink actor={other} />}
          </h4>
          {contest.length > 0 && (
            <p className={styles['contested']}>
              <ContestMark />
              <Button
                looks="link"
                className={styles['topicLink']}
                onClick={() => changeView((view) => select(view, tieOf(kind, other)))}
              >
                Contested: {contest.map(({ label }) => label).join('; ')}
              </Button>
            </p>
          )}
          <StanceCards stances={stances} />
        </article>
      ))}
    </section>
  );
}
