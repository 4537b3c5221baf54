// Which stances lie behind a line, each with its words?
import { changeView } from '../../state/view-store.ts';
import { selectStance } from '../../view/change-view.ts';
import type { StanceEntry } from '../../view/quote-card.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Details.module.css';
import { QuoteCard } from './QuoteCard.tsx';
import { RecordCard } from './RecordCard.tsx';

const HOLLOW_REASON =
  'its words were not found in one place of the article’s text. Each card says how it stands to it.';

interface Props {
  readonly stances: readonly StanceEntry[];
  /** Say who and whom: after roll-up the heading does not. */
  readonly named?: boolean;
}

export function StanceCards({ stances, named = false }: Props) {
  return stances.map((entry) => (
    <div key={entry.id} className={styles['stance']}>
      <div className={styles['topic']}>
        <Button
          looks="link"
          className={styles['topicLink']}
          onClick={() => changeView((view) => selectStance(view, entry.id))}
        >
          <QuoteText text={entry.topic ?? 'without a topic'} />
        </Button>
        {named && (
          <span>
            <QuoteText text={entry.source.name} /> → <QuoteText text={entry.target.name} />
          </span>
        )}
      </div>
      {entry.hollow && (
        <p className={styles['hollow']}>
          {entry.counted ? 'Counted as you asked, though' : 'Drawn hollow and not counted:'}{' '}
          {HOLLOW_REASON}
        </p>
      )}
      {entry.cards.map((card) =>
        card.type === 'quote' ? (
          <QuoteCard key={card.id} card={card} />
        ) : (
          <RecordCard key={card.id} card={card} />
        ),
      )}
      {entry.hidden > 0 && (
        <p className={styles['hidden']}>
          {countOf(entry.hidden, 'more quote')} hidden by the filters.
        </p>
      )}
    </div>
  ));
}
