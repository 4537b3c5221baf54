// On what do two actors take the same stance, on what the opposite, and on what does only one of them speak?
import { useMemo } from 'react';
import { changeView } from '../../state/view-store.ts';
import { compareActors, connectActors } from '../../view/change-view.ts';
import type { ComparedGroup, ComparedRow, Comparison } from '../../view/describe-comparison.ts';
import type { StanceEntry } from '../../view/quote-card.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import { ActorLink } from './ActorLink.tsx';
import details from './Details.module.css';
import styles from './Pair.module.css';
import { PairHead } from './PairHead.tsx';
import { PanelHead } from './PanelHead.tsx';
import { StanceWords } from './StanceWords.tsx';

export function ComparePanel({ comparison }: { comparison: Comparison }) {
  const { actors, itself, summary, groups, uncounted } = comparison;
  const [one, other] = actors;
  const names = useMemo(() => [one.name, other.name] as const, [one, other]);
  return (
    <>
      <VisuallyHidden role="status">
        Comparison: {one.name} and {other.name}. {summary}
      </VisuallyHidden>
      <PanelHead title="Comparison">
        <span>{itself ? 'An actor beside itself agrees on everything.' : summary}</span>
      </PanelHead>
      <PairHead
        actors={actors}
        onSwap={() => changeView((view) => compareActors(view, [other.id, one.id]))}
      />
      {groups.length === 0 && <p className={details['none']}>Nothing that the two say is shown.</p>}
      {groups.map((group) => (
        <Group key={group.outcome} group={group} names={names} />
      ))}
      {uncounted > 0 && (
        <p className={details['hidden']}>
          {countOf(uncounted, 'more stance')} left out: the words do not match the text.
        </p>
      )}
      {!itself && (
        <p>
          <Button onClick={() => changeView((view) => connectActors(view, [one.id, other.id]))}>
            How are the two connected?
          </Button>
        </p>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: ComparedGroup;
  readonly names: readonly [string, string];
}

function Group({ group: { title, note, rows }, names }: GroupProps) {
  return (
    <section className={details['section']}>
      <h3 className={details['heading']}>
        <QuoteText text={title} />
        <span>{countOf(rows.length, 'target')}</span>
      </h3>
      {note !== null && <p className={details['definition']}>{note}</p>}
      {rows.map((row) => (
        <Row key={row.target.id} row={row} names={names} />
      ))}
    </section>
  );
}

function Row({ row: { target, sides }, names }: { row: ComparedRow; names: GroupProps['names'] }) {
  return (
    <article className={styles['row']}>
      <h4 className={styles['target']}>
        <span>toward</span> <ActorLink actor={target} />
      </h4>
      <Side name={names[0]} stances={sides[0]} target={target.id} />
      <Side name={names[1]} stances={sides[1]} target={target.id} />
    </article>
  );
}

interface SideProps {
  readonly name: string;
  readonly stances: readonly StanceEntry[];
  readonly target: string;
}

function Side({ name, stances, target }: SideProps) {
  return (
    <div
      role="group"
      className={styles['side']}
      aria-label={name}
      data-silent={stances.length === 0}
    >
      <p className={styles['who']} aria-hidden="true">
        <QuoteText text={name} />
      </p>
      {stances.length === 0 && <p className={styles['silent']}>no stance shown</p>}
      {stances.map((entry) => (
        <StanceWords
          key={entry.id}
          entry={entry}
          verb
          named={entry.source.name !== name || entry.target.id !== target}
        />
      ))}
    </div>
  );
}
