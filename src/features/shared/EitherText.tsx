// How does a button say something for a moment and stay as wide as it was? All it may say stands in one place.
import type { ReactNode } from 'react';
import styles from './EitherText.module.css';

interface Props {
  /** The one that is said. */
  readonly children: ReactNode;
  readonly others: readonly string[];
}

export function EitherText({ children, others }: Props) {
  return (
    <span className={styles['stack']}>
      <span>{children}</span>
      {others.map((other) => (
        // Not in the tree of text, where it would be read and found: only its width counts.
        <span key={other} className={styles['width']} data-text={other} aria-hidden="true" />
      ))}
    </span>
  );
}
