// Which day, month or year is one end of the time?
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { parseDateSpan } from '../../model/date-span.ts';
import { changeView } from '../../state/view-store.ts';
import styles from './Filters.module.css';

type End = 'from' | 'to';

interface Props {
  readonly end: End;
  readonly label: string;
  readonly value: string | null;
  /** The other end of the time. */
  readonly other: string | null;
  /** The end of the data, as an example of how to write a date. */
  readonly hint: string;
}

export function DateField({ end, label, value, other, hint }: Props) {
  const id = useId();
  const [text, setText] = useState(value ?? '');
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    // A link, Back or a reset brings another date.
    setShown(value);
    setText(value ?? '');
  }
  const wanted = text.trim();
  const fault = wanted === '' ? null : findFault(end, wanted, other);

  function commit(): void {
    if (fault !== null) return;
    const date = wanted === '' ? null : wanted;
    changeView((view) => (view[end] === date ? view : { ...view, [end]: date }));
  }

  // What was refused because of the other end holds once that end has moved.
  const retry = useEffectEvent(commit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other end is the reason to try again.
  useEffect(() => retry(), [other]);

  return (
    <div>
      <label>
        {label}
        <input
          className={styles['field']}
          placeholder={hint}
          autoComplete="off"
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : id}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      </label>
      {fault !== null && (
        <p id={id} className={styles['hint']}>
          {fault}
        </p>
      )}
    </div>
  );
}

/** As the address has it: a link with such dates would lose both. */
function findFault(end: End, wanted: string, other: string | null): string | null {
  const span = parseDateSpan(wanted);
  if (span === null) return 'Write 2026, 2026-01 or 2026-01-03.';
  const far = other === null ? null : parseDateSpan(other);
  if (far === null) return null;
  if (end === 'from') return span.from > far.to ? 'This is after the last date.' : null;
  return span.to < far.from ? 'This is before the first date.' : null;
}
