// Which day, month or year is one end of the time?
import { useId, useState } from 'react';
import { parseDateSpan } from '../../model/date-span.ts';
import { changeView } from '../../state/view-store.ts';
import styles from './Filters.module.css';

interface Props {
  readonly end: 'from' | 'to';
  readonly label: string;
  readonly value: string | null;
  /** The end of the data, as an example of how to write a date. */
  readonly hint: string;
}

export function DateField({ end, label, value, hint }: Props) {
  const id = useId();
  const [text, setText] = useState(value ?? '');
  const wanted = text.trim();
  const valid = wanted === '' || parseDateSpan(wanted) !== null;

  function commit(): void {
    if (!valid) return;
    const date = wanted === '' ? null : wanted;
    changeView((view) => (view[end] === date ? view : { ...view, [end]: date }));
  }

  return (
    <div>
      <label>
        {label}
        <input
          className={styles['field']}
          placeholder={hint}
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
