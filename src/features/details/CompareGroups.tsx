// What stands on each side of a comparison, group by group, row by row, in whose words?
import type { ComparedGroup, ComparedRow } from '../../view/comparison-groups.ts';
import type { StanceEntry } from '../../view/quote-card.ts';
import { countOf } from '../../view/wording.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { ActorLink } from './ActorLink.tsx';
import details from './Details.module.css';
import styles from './Pair.module.css';
import { StanceWords } from './StanceWords.tsx';

type Names = readonly [string, string];

interface Props {
  readonly groups: readonly ComparedGroup[];
  readonly names: Names;
  /** What a row is about. */
  readonly noun: string;
}

export function CompareGroups({ groups, names, noun }: Props) {
  return groups.map(({ outcome, title, note, rows }) => (
    <section key={outcome} className={details['section']}>
      <h3 className={details['heading']}>
        <QuoteText text={title} />
        <span>{countOf(rows.length, noun)}</span>
      </h3>
      {note !== null && <p className={details['definition']}>{note}</p>}
      {rows.map((row) => (
        <Row key={`${row.source?.id} ${row.target.id}`} row={row} names={names} />
      ))}
    </section>
  ));
}

function Row({
  row: { source, target, sides, topics },
  names,
}: {
  row: ComparedRow;
  names: Names;
}) {
  // Where a row is about one target, the side says who speaks of it.
  const sources = [source?.name ?? names[0], source?.name ?? names[1]] as const;
  return (
    <article className={styles['row']}>
      <h4 className={styles['target']}>
        {source !== null && <ActorLink actor={source} />}
        <span>{source === null ? 'toward' : ' toward'}</span> <ActorLink actor={target} />
      </h4>
      {topics !== null && (
        <p className={styles['topics']}>
          <QuoteText text={topics} />
        </p>
      )}
      <Side name={names[0]} source={sources[0]} stances={sides[0]} target={target.id} />
      <Side name={names[1]} source={sources[1]} stances={sides[1]} target={target.id} />
    </article>
  );
}

interface SideProps {
  readonly name: string;
  readonly source: string;
  readonly stances: readonly StanceEntry[];
  readonly target: string;
}

function Side({ name, source, stances, target }: SideProps) {
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
          named={entry.source.name !== source || entry.target.id !== target}
        />
      ))}
    </div>
  );
}
