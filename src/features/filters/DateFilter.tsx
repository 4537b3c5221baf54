// From when to when?
import { useId, useState } from 'react';
import { parseDateSpan } from '../../model/date-span.ts';
import { changeView } from '../../state/view-store.ts';
import { describeDay } from '../../view/date-wording.ts';
import { DayBars } from './DayBars.tsx';
import styles from './Filters.module.css';

interface Props {
  readonly days: readonly { readonly day: string; readonly count: number }[];
  readonly from: string | null;
  readonly to: string | null;
}

export function DateFilter({ days, from, to }: Props) {
  const id = useId();
  const [first] = days;
  if (first === undefined) return null;
  if (days.length === 1 && from === null && to === null) {
    return (
      <fieldset className={styles['group']} aria-labelledby={id}>
        <div className={styles['title']} id={id}>
          Date
        </div>
        <p className={styles['single']}>
          <span className={styles['label']}>{describeDay(first.day)}</span>
          <span className={styles['count']}>{first.count}</span>
        </p>
      </fieldset>
    );
  }
  return (
    <fieldset className={styles['group']} aria-labelledby={id}>
      <div className={styles['title']} id={id}>
        Date
      </div>
      <DayBars days={days} from={from} to={to} />
      <div className={styles['dates']}>
        <DateField key={`from ${from}`} name="from" label="From" value={from} />
        <DateField key={`to ${to}`} name="to" label="To" value={to} />
      </div>
    </fieldset>
  );
}

function DateField({
  name,
  label,
  value,
}: {
  name: 'from' | 'to';
  label: string;
  value: string | null;
}) {
  const id = useId();
  const [text, setText] = useState(value ?? '');
  const wanted = text.trim();
  const valid = wanted === '' || parseDateSpan(wanted) !== null;

  function commit(): void {
    if (valid) changeView((view) => ({ ...view, [name]: wanted === '' ? null : wanted }));
  }

  return (
    <div>
      <label>
        {label}
        <input
          className={styles['field']}
          placeholder="2026-01-03"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={!valid}
          aria-describedby={valid ? undefined : id}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      </label>
      {!valid && (
        <p id={id} className={styles['hint']}>
          Write 2026, 2026-01 or 2026-01-03.
        </p>
      )}
    </div>
  );
}
