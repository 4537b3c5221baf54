// Do stances count whose words were not found? One switch; the address keeps it.
import { changeView } from '../../state/view-store.ts';
import { countUnmatched } from '../../view/change-view.ts';
import styles from './Check.module.css';

export function CountUnmatched({ on }: { on: boolean }) {
  return (
    <label className={styles['switch']}>
      <span>
        <strong>Count these too</strong>
        Stances that rest only on quotes that do not match are drawn hollow, and left out of every
        count until you switch this on.
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={() => changeView((view) => countUnmatched(view, !on))}
      />
    </label>
  );
}
