// From when to when?
import { useId } from 'react';
import type { DayFacet } from '../../graph/facet-days.ts';
import { describeDay } from '../../view/date-wording.ts';
import { DateField } from './DateField.tsx';
import styles from './Filters.module.css';

interface Props {
  readonly facet: DayFacet;
  readonly from: string | null;
  readonly to: string | null;
}

export function DateFilter({ facet, from, to }: Props) {
  const id = useId();
  const { days, imprecise, undated, earliest, latest } = facet;
  if (earliest === null || latest === null) return null;
  const single = earliest === latest && from === null && to === null;
  const notes = [
    imprecise === 0 ? null : `${imprecise} dated to a month or year only`,
    undated === 0 ? null : `${undated} without a date`,
  ].filter((note) => note !== null);
  return (
    <fieldset className={styles['group']} aria-labelledby={id}>
      <div className={styles['title']} id={id}>
        Date
      </div>
      {single ? (
        <p className={styles['single']}>
          <span className={styles['label']}>{describeDay(earliest)}</span>
          <span className={styles['count']}>{days.reduce((sum, { count }) => sum + count, 0)}</span>
        </p>
      ) : (
        <div className={styles['dates']}>
          <DateField end="from" label="From" value={from} other={to} hint={earliest} />
          <DateField end="to" label="To" value={to} other={from} hint={latest} />
        </div>
      )}
      {notes.length > 0 && <p className={styles['hint']}>{notes.join(', ')}</p>}
    </fieldset>
  );
}
