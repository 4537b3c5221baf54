// Which words must quote, actor or topic contain?
import { useId } from 'react';
import { changeView } from '../../state/view-store.ts';
import { keepText } from '../../view/change-view.ts';
import styles from './Filters.module.css';

export function TextFilter({ q }: { q: string }) {
  const id = useId();
  return (
    <div className={styles['group']}>
      <label>
        <span className={styles['title']}>Contains the words</span>
        <input
          type="search"
          className={styles['field']}
          placeholder="in quotes, actors, topics"
          autoComplete="off"
          aria-describedby={id}
          value={q}
          onChange={(event) => {
            const text = event.target.value;
            changeView((view) => keepText(view, text));
          }}
        />
      </label>
      <p id={id} className={styles['hint']}>
        Finds these words as written, in this order.
      </p>
    </div>
  );
}
