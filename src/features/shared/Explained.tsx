// What does a short label mean? Its explanation opens under it, by pointer, finger or keyboard.
import { Info } from 'lucide-react';
import styles from './Explained.module.css';

export function Explained({ label, definition }: { label: string; definition: string }) {
  return (
    <details
      className={styles['explained']}
      // What was opened last is closed first: the selection stays.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        event.currentTarget.open = false;
      }}
    >
      <summary className={styles['label']}>
        {label}
        <Info size={13} aria-hidden />
      </summary>
      <p className={styles['definition']}>{definition}</p>
    </details>
  );
}
