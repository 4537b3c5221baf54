// Which stances of this actor, or about it, no longer hold, and why?
import { changeView } from '../../state/view-store.ts';
import { selectStance } from '../../view/change-view.ts';
import { NO_REASON, type Withdrawal } from '../../view/list-withdrawn.ts';
import { Button } from '../shared/Button.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Details.module.css';

export function WithdrawnList({ withdrawn }: { withdrawn: readonly Withdrawal[] }) {
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>
        Withdrawn
        <span>not counted</span>
      </h3>
      <ul className={styles['withdrawn']}>
        {withdrawn.map(({ stance, sentence, note }) => (
          <li key={stance}>
            <Button
              looks="link"
              className={styles['topicLink']}
              onClick={() => changeView((view) => selectStance(view, stance))}
            >
              <QuoteText text={sentence} />
            </Button>
            <p className={styles['none']}>
              <QuoteText text={note ?? NO_REASON} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
