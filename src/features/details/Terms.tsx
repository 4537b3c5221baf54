// What do the words on a quote mean? Chips of which each says so below when it is pressed, by pointer, finger or key.
import { type ReactNode, useId, useState } from 'react';
import type { Wording } from '../../view/wording.ts';
import styles from './Terms.module.css';

interface Props {
  readonly terms: readonly Wording[];
  /** Chips that speak for themselves. */
  readonly children: ReactNode;
}

export function Terms({ terms, children }: Props) {
  const id = useId();
  const [told, setTold] = useState<Wording | null>(null);
  return (
    <>
      <ul
        className={styles['chips']}
        // What was opened last is closed first: the selection stays.
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || told === null) return;
          event.preventDefault();
          setTold(null);
        }}
      >
        {terms.map((term) => (
          <li key={term.label}>
            <button
              type="button"
              aria-expanded={term === told}
              aria-controls={id}
              onClick={() => setTold(term === told ? null : term)}
            >
              {term.label}
            </button>
          </li>
        ))}
        {children}
      </ul>
      {told !== null && (
        <p id={id} className={styles['meaning']}>
          <strong>{told.label}:</strong> {told.definition}
        </p>
      )}
    </>
  );
}
